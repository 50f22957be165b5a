import type { Shape } from "../shape.ts";
import type { auditFilterJa } from "./audit-filter.ja.ts";

export const auditFilterEn: Shape<typeof auditFilterJa> = {
  title: "Filter",
  actor: "Done by",
  anybody: "Anybody",
  deed: "Action",
  everyDeed: "Every action",
  wholeGroup: ({ group }) => `${group}: all`,
  group: { access: "Requests to read" },
  kind: "Kind of subject",
  everyKind: "Every kind",
  object: "Id of the subject",
  subjectTitle: "Title or number of the subject",
  text: "Words",
  textHint: "Looks in actions, titles, names and what was recorded.",
  from: "From this day",
  until: "Until this day",
  apply: "Filter",
  clear: "Show everything",
  on: ({ list }) => `Filtered: ${list}`,
  oneOf: ({ label, value }) => `${label} “${value}”`,
  none: "No record fits",
  noneBody: "Use fewer conditions, or a longer period.",
  chainIsWhole:
    "The check for tampering and the check of an export always cover all records, whatever the filter.",
  onlyThis: "Show the records of this subject alone",
};
