import {
  deputyMisfitLine,
  facilityUnusableLine,
  handoverMisfitLine,
  lentAdministrationLine,
  stillHeldLine,
} from "../people-fault-lines.ts";
import type { Shape } from "../shape.ts";
import { facilityEn } from "./facility.en.ts";
import type { peopleErrorsJa } from "./people-error.ja.ts";

export const peopleErrorsEn: Shape<typeof peopleErrorsJa> = {
  deputy_misfit: {
    title: "This deputy cannot be named",
    detail: ({ reason }) =>
      deputyMisfitLine(reason, "en") ?? "Check the people, the roles and the period.",
  },
  facility_exists: {
    title: "There is a facility of this name",
    detail: () => "Choose another name, or edit the facility that is there.",
  },
  facility_limit: {
    title: "Too many facilities",
    detail: ({ countMax }) => `There can be ${String(countMax ?? "")} facilities at most.`,
  },
  facility_unusable: {
    title: "This facility cannot be used",
    detail: ({ reason }) => facilityUnusableLine(reason, "en") ?? "Choose another facility.",
  },
  handover_misfit: {
    title: "It could not be handed over",
    detail: ({ reason }) =>
      handoverMisfitLine(reason, "en") ?? "Check what is handed over, and to whom.",
  },
  handover_open: {
    title: "Something is still held",
    detail: ({ count }) => stillHeldLine(Number(count ?? 0), "en"),
  },
  lent_administration: {
    title: "Not as a deputy",
    detail: ({ reason }) => lentAdministrationLine(reason, "en") ?? "Ask another administrator.",
  },
  whole_group_only: {
    title: "You are limited to some facilities",
    detail: () => facilityEn.wholeOnly,
  },
};
