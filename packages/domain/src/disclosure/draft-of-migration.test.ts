import { describe, expect, it } from "vitest";
import { editionOf } from "../catalog/fixtures/edition-of.ts";
import { itemOf } from "../catalog/fixtures/item-of.ts";
import { type OpenAnswer, UNANSWERED } from "./answer.ts";
import type { AnswerOrigin } from "./answer-origin.ts";
import { draftOfMigration } from "./draft-of-migration.ts";
import { migrateSheet } from "./migrate-sheet.ts";

const yes: OpenAnswer = { ...UNANSWERED, value: { type: "yes" }, note: "備考" };
const no: OpenAnswer = { ...UNANSWERED, value: { type: "no" }, note: null };
const from = editionOf(["same", "worded", "one", "other", "gone"].map((key) => itemOf(key)));
const to = editionOf(["same", "worded", "merged", "new"].map((key) => itemOf(key)));
const links = [
  { fromKeys: ["same"], toKey: "same", relation: "same" },
  { fromKeys: ["worded"], toKey: "worded", relation: "reworded" },
  { fromKeys: ["one", "other"], toKey: "merged", relation: "reworded" },
] as const;
const migrated = migrateSheet(
  from,
  new Map([
    ["same", yes],
    ["worded", yes],
    ["one", yes],
    ["other", no],
    ["gone", yes],
  ]),
  to,
  links.map((link) => ({ ...link, fromKeys: [...link.fromKeys] })),
);
const unconfirmed: AnswerOrigin = {
  ...{ kind: "suggestion", score: 1, isConfirmed: false },
  ...{ sourceRevisionId: null, sourceItemKey: null },
};

describe("draftOfMigration", () => {
  it("confirms what was asked in the same words, and lets what is proposed or has notes alone wait", () => {
    const answers = draftOfMigration(migrated, { revisionId: null, origins: new Map() });
    expect(answers).toMatchObject([
      { itemKey: "same", answer: yes, origin: { isConfirmed: true, sourceItemKey: "same" } },
      { itemKey: "worded", answer: yes, origin: { isConfirmed: false, sourceItemKey: "worded" } },
      {
        itemKey: "merged",
        answer: { value: { type: "unanswered" }, note: "備考" },
        origin: { isConfirmed: false, sourceItemKey: "one" },
      },
    ]);
  });

  it("confirms nothing by moving it that nobody had confirmed before", () => {
    const [same] = draftOfMigration(migrated, {
      revisionId: null,
      origins: new Map([["same", unconfirmed]]),
    });
    expect(same?.origin).toMatchObject({ kind: "migration", isConfirmed: false });
  });
});
