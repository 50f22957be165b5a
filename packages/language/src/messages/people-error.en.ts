import type { Shape } from "../shape.ts";
import { deputyEn } from "./deputy.en.ts";
import { facilityEn } from "./facility.en.ts";
import { handoverEn } from "./handover.en.ts";
import type { peopleErrorsJa } from "./people-error.ja.ts";

const misfits: Readonly<Record<string, string>> = deputyEn.misfit;

const handoverMisfits: Readonly<Record<string, string>> = handoverEn.misfit;

const unusable: Readonly<Record<string, string>> = {
  administrator: facilityEn.limit.administrator,
  closed: "This facility has closed. Choose another one.",
  foreign: "This facility cannot be chosen. Choose one that you act for.",
};

export const peopleErrorsEn: Shape<typeof peopleErrorsJa> = {
  deputy_misfit: {
    title: "This deputy cannot be named",
    detail: ({ reason }) =>
      misfits[String(reason)] ?? "Check the people, the roles and the period.",
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
    detail: ({ reason }) => unusable[String(reason)] ?? "Choose another facility.",
  },
  handover_misfit: {
    title: "It could not be handed over",
    detail: ({ reason }) =>
      handoverMisfits[String(reason)] ?? "Check what is handed over, and to whom.",
  },
  handover_open: {
    title: "Something is still held",
    detail: ({ count }) =>
      `${handoverEn.leave.held({ count: Number(count ?? 0) })} ${handoverEn.leave.must}`,
  },
  whole_group_only: {
    title: "You are limited to some facilities",
    detail: () => facilityEn.wholeOnly,
  },
};
