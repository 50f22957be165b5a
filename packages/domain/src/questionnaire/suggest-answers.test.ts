import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Item } from "../catalog/item.ts";
import { UNANSWERED } from "../disclosure/answer.ts";
import { SURE_SCORE_MIN } from "../disclosure/answer-origin.ts";
import { offeringIdSchema, revisionIdSchema } from "../id.ts";
import { type AnsweredItem, suggestAnswers } from "./suggest-answers.ts";

const OWN = offeringIdSchema.parse("11111111-1111-4111-8111-111111111111");
const OTHER = offeringIdSchema.parse("22222222-2222-4222-8222-222222222222");
const REVISION = revisionIdSchema.parse("33333333-3333-4333-8333-333333333333");
const judgement: Item["kind"] = { type: "judgement", favourable: "neutral" };

function itemOf(text: string, kind: Item["kind"] = judgement, key = "A"): Item {
  return {
    ...{ key, sectionKey: "S", officialNumber: null, text: { ja: text, en: text }, remark: null },
    ...{ kind, parent: null, guidelineRefs: [], annexV7: null },
    ...{ provenance: "loadedFile", source: "試験" },
  };
}

type Wish = {
  value?: AnsweredItem["answer"]["value"];
  kind?: Item["kind"];
  isOwn?: boolean;
  isIssued?: boolean;
};

function answeredOf(text: string, wish: Wish = {}, key = "A"): AnsweredItem {
  const { isIssued = true, isOwn = true, kind = judgement, value = { type: "yes" } } = wish;
  const item = itemOf(text, kind, key);
  return {
    item,
    answer: { ...UNANSWERED, value, note: `備考 ${text}`, checkedOn: "2026-01-01" },
    source: {
      ...{
        offeringId: isOwn ? OWN : OTHER,
        offeringName: "製品",
        versionLabel: "1",
        isOfOffering: isOwn,
      },
      ...{
        editionKey: "sds",
        editionTitle: { ja: "様式", en: "Form" },
        itemKey: key,
        itemText: item.text,
      },
      revision: isIssued ? { id: REVISION, number: 1, issuedAt: "2026-01-01T00:00:00.000Z" } : null,
    },
  };
}

function best(question: Item, answered: readonly AnsweredItem[]) {
  return suggestAnswers([question], answered)[0]?.suggestions[0];
}

const BACKUP = "電子カルテのデータのバックアップを毎日取得していますか。";

describe("a proposal", () => {
  it("of the very same wording is sure, keeps the note, and leaves the day of its check behind", () => {
    const one = best(itemOf(BACKUP), [answeredOf(BACKUP)]);
    expect(one).toMatchObject({ score: 1, doubt: null, misfit: null });
    expect(one?.answer).toMatchObject({ note: `備考 ${BACKUP}`, checkedOn: null });
  });

  it("is never sure across a negation, or another thing in the same sentence", () => {
    for (const other of [
      "電子カルテのデータのバックアップを毎日取得していませんか。",
      "電子カルテのデータのバックアップを毎週取得していますか。",
      "医事会計のデータのバックアップを毎日取得していますか。",
    ]) {
      const one = best(itemOf(BACKUP), [answeredOf(other)]);
      expect(one?.score ?? 0).toBeLessThan(SURE_SCORE_MIN);
      expect(one === undefined || one.doubt !== null).toBe(true);
    }
  });

  it("comes from the product itself before others, and from what is issued before drafts", () => {
    const kinds = [{ isOwn: false }, { isIssued: false }, {}].map((wish) =>
      answeredOf(BACKUP, wish),
    );
    const [{ suggestions } = { suggestions: [] }] = suggestAnswers([itemOf(BACKUP)], kinds);
    expect(
      suggestions.map(({ source }) => [source.isOfOffering, source.revision !== null]),
    ).toEqual([
      [true, true],
      [true, false],
      [false, true],
    ]);
  });

  it("is in doubt where the same product says otherwise to the same question", () => {
    const two = [answeredOf(BACKUP), answeredOf(BACKUP, { value: { type: "no" } }, "B")];
    expect(best(itemOf(BACKUP), two)).toMatchObject({ doubt: "rival" });
  });

  it("takes a choice over by its label, and not at all where the question has no such label", () => {
    const choice = (labels: readonly string[], prefix: string): Item["kind"] => ({
      type: "choice",
      several: false,
      options: labels.map((ja, index) => ({ key: `${prefix}${index}`, label: { ja, en: ja } })),
    });
    const kind = choice(["毎日", "毎週"], "a");
    const answered = [answeredOf(BACKUP, { kind, value: { type: "choice", chosen: ["a1"] } })];
    const same = best(itemOf(BACKUP, choice(["毎週", "毎日"], "b")), answered);
    expect(same?.answer?.value).toEqual({ type: "choice", chosen: ["b0"] });
    const none = best(itemOf(BACKUP, choice(["毎月", "毎日"], "a")), answered);
    expect(none).toMatchObject({ answer: null, misfit: "option" });
    expect(best(itemOf(BACKUP), answered)).toMatchObject({ answer: null, misfit: "type" });
  });

  it("never says anything that no source says", () => {
    const word = fc.constantFrom("バックアップ", "暗号化", "監査ログ", "遠隔保守", "端末", "無線");
    const end = fc.constantFrom("していますか", "していませんか", "できますか", "を記録する");
    const text = fc.tuple(word, word, end).map(([one, two, last]) => `${one}の${two}を実施${last}`);
    const value = fc.constantFrom(
      { type: "yes" } as const,
      { type: "no" } as const,
      { type: "notApplicable" } as const,
    );
    const source = fc.tuple(text, value, fc.boolean(), fc.boolean());
    fc.assert(
      fc.property(fc.array(text), fc.array(source), (questions, sources) => {
        const answered = sources.map(([wording, said, isOwn, isIssued], index) =>
          answeredOf(wording, { value: said, isOwn, isIssued }, `K${index}`),
        );
        const found = suggestAnswers(
          questions.map((one) => itemOf(one)),
          answered,
        );
        for (const { suggestions } of found) {
          for (const { answer, score, source: from } of suggestions) {
            const said = answered.find((one) => one.source === from)?.answer;
            expect(answer).toEqual({ ...said, checkedOn: null, completedOn: null });
            expect(score).toBeGreaterThan(0);
            expect(score).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });
});
