import { expect, it } from "vitest";
import { importOrigins } from "./import-origin.ts";
import type { ReadItem, RowMatch, WorkbookReading } from "./reading.ts";

const row = (cell: string, key: string, match: RowMatch): ReadItem => ({
  ...{ sheet: "SDS", cell, key, match, number: null, section: null, questionText: "" },
  ...{ answer: { type: "yes" }, judgement: "yes", answerText: "はい", answerCell: null },
  ...{ note: null, noteCell: null, unitText: null, commitmentText: null },
  ...{ checkedOn: null, planDay: null, completedOn: null },
});
const reading: WorkbookReading = {
  header: { vendorName: null, offeringName: null, versionLabel: null, createdOn: null },
  ...{ tables: [], products: [], product: null, unmatched: [], problems: [] },
  items: [
    row("C1", "a", { how: "number", score: 0.98, doubt: null }),
    row("C2", "b", { how: "similarity", score: 0.8, doubt: null }),
    row("C3", "c", { how: "similarity", score: 0.95, doubt: "rival" }),
  ],
};

it("says how sure each match was, leaves a weak one to be confirmed, and gives what a person decided no score", () => {
  const originOf = importOrigins(reading, [{ sheet: "SDS", cell: "C3", itemKey: "c" }]);
  expect(originOf("a")).toMatchObject({ kind: "import", score: 0.98, isConfirmed: true });
  expect(originOf("b")).toMatchObject({ kind: "import", score: 0.8, isConfirmed: false });
  expect(originOf("c")).toMatchObject({ kind: "import", score: null, isConfirmed: true });
});
