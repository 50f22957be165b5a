import type { Shape } from "../shape.ts";
import { facilityEn } from "./facility.en.ts";
import type { peopleErrorsJa } from "./people-error.ja.ts";

const unusable: Readonly<Record<string, string>> = {
  administrator: facilityEn.limit.administrator,
  closed: "This facility has closed. Choose another one.",
  foreign: "This facility cannot be chosen. Choose one that you act for.",
};

export const peopleErrorsEn: Shape<typeof peopleErrorsJa> = {
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
  whole_group_only: {
    title: "You are limited to some facilities",
    detail: () => facilityEn.wholeOnly,
  },
};
