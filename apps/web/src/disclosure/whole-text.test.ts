import { itemOf } from "@bunkai/domain/catalog/fixtures/item-of";
import { type OpenAnswer, UNANSWERED } from "@bunkai/domain/disclosure/answer";
import { ja } from "@bunkai/language/ja";
import { expect, it } from "vitest";
import { wholeText } from "./whole-text.ts";

const tongue = { words: ja, language: "ja", era: false } as const;
const yes: OpenAnswer = { ...UNANSWERED, value: { type: "yes" } };

it("never writes two answers alike that differ in anything that was said", () => {
  const answers: OpenAnswer[] = [
    yes,
    { ...yes, note: "備考" },
    { ...yes, checkedOn: "2026-11-20" },
    { ...yes, completedOn: "2026-11-20" },
    { ...yes, evidence: { title: "規程集", url: null } },
    { ...yes, evidence: { title: "規程集", url: "https://example.org/" } },
    { ...yes, plan: { day: "2027-03-31", text: "次の版" } },
    { ...yes, customerDuty: "設定する" },
    { ...yes, condition: "オプション" },
  ];
  const texts = answers.map((answer) => wholeText(answer, itemOf("a"), tongue));
  expect(new Set(texts).size).toBe(answers.length);
});

it("writes out the rows of a table", () => {
  const label = (text: string) => ({ ja: text, en: text });
  const item = itemOf("t", {
    kind: {
      type: "table",
      columns: [{ key: "has", label: label("有無"), holds: "judgement" }],
      rows: [{ key: "rules", label: label("規程") }],
      addedRowLabel: label("文書"),
    },
  });
  const withJudgement = (judgement: "yes" | "no"): OpenAnswer => {
    const cells = [{ columnKey: "has", judgement, text: null }];
    return {
      ...UNANSWERED,
      value: { type: "table", rows: [{ key: "rules", label: null, cells }] },
    };
  };
  const [one, other] = [withJudgement("yes"), withJudgement("no")];
  expect(wholeText(one, item, tongue)).toBe("規程、有無：はい");
  expect(wholeText(other, item, tongue)).toBe("規程、有無：いいえ");
});
