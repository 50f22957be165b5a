import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editionOf } from "../catalog/fixtures/edition-of.ts";
import { itemOf } from "../catalog/fixtures/item-of.ts";
import type { Item } from "../catalog/item.ts";
import { type Answer, UNANSWERED } from "./answer.ts";
import { findIssueGaps } from "./find-issue-gaps.ts";
import { sheetItems } from "./sheet-items.ts";

const after = (key: string, answer: "yes" | "no") => ({ parent: { key, answer } });
const edition = editionOf([
  itemOf("remote"),
  itemOf("factors", after("remote", "yes")),
  itemOf("token", after("factors", "yes")),
  itemOf("why", after("remote", "no")),
]);
const saying = (
  type: "yes" | "no" | "notApplicable" | "unanswered",
  note: string | null = null,
): Answer => ({
  ...UNANSWERED,
  value: { type },
  note,
});
const answersOf = (answers: Record<string, Answer>) => new Map(Object.entries(answers));
const keysOf = (items: readonly Item[]) => items.map(({ key }) => key);

describe("sheetItems", () => {
  it("asks a follow-up only after the answer that leads to it, and after that one only when it is asked itself", () => {
    const askedAfter = (answers: Record<string, Answer>) =>
      keysOf(sheetItems(edition, answersOf(answers)).asked);
    expect(askedAfter({})).toEqual(["remote"]);
    expect(askedAfter({ remote: saying("yes") })).toEqual(["remote", "factors"]);
    expect(askedAfter({ remote: saying("no"), factors: saying("yes") })).toEqual(["remote", "why"]);
  });

  it("keeps a follow-up that was answered unasked on the sheet, and tells the issuer of both answers", () => {
    const answers = answersOf({ remote: saying("no"), factors: saying("no", "計画なし") });
    const { contradicting, standing } = sheetItems(edition, answers);
    expect(keysOf(contradicting)).toEqual(["factors"]);
    expect(keysOf(standing)).toEqual(["remote", "factors", "why"]);
    const header = { vendorName: "", offeringName: "", versionLabel: "", createdOn: null };
    expect(findIssueGaps(edition, { ...header, createdBy: "" } as never, answers)).toContainEqual({
      problem: "answered_unasked",
      itemKey: "factors",
      parentKey: "remote",
      blocks: false,
    });
  });

  it("takes no follow-up that does not apply for a contradiction", () => {
    const answers = answersOf({ remote: saying("no"), factors: saying("notApplicable") });
    const { contradicting, standing } = sheetItems(edition, answers);
    expect(contradicting).toEqual([]);
    expect(keysOf(standing)).toEqual(["remote", "factors", "why"]);
  });

  it("never leaves out what somebody said, be it only a note, and lists nothing twice", () => {
    const answer = fc
      .tuple(fc.constantFrom("yes" as const, "no" as const, "unanswered" as const), fc.boolean())
      .map(([type, noted]) => saying(type, noted ? "備考" : null));
    const answers = fc.dictionary(fc.constantFrom(...keysOf(edition.items)), answer);
    fc.assert(
      fc.property(answers, (given) => {
        const { asked, standing } = sheetItems(edition, answersOf(given));
        const said = Object.entries(given).filter(
          ([, { note, value }]) => value.type !== "unanswered" || note !== null,
        );
        expect(keysOf(standing)).toEqual(expect.arrayContaining(said.map(([key]) => key)));
        expect(keysOf(standing)).toEqual(expect.arrayContaining(keysOf(asked)));
        expect(new Set(standing).size).toBe(standing.length);
      }),
    );
  });
});
