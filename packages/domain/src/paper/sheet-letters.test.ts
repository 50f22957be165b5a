import { expect, test } from "vitest";
import { UNANSWERED } from "../disclosure/answer.ts";
import { sheetLetters, type WrittenSheet, withConfirmedLetters } from "./sheet-letters.ts";

const KUZU = "葛\u{E0100}";
const header = {
  vendorName: `${KUZU}城医療情報`,
  offeringName: "カルテ",
  versionLabel: null,
  createdOn: "2026-11-22",
  contact: null,
};
const sheet: WrittenSheet = {
  header,
  answers: new Map([
    ["A-1", { ...UNANSWERED, note: `担当は辻\u{E0101}と${KUZU}😀` }],
    ["A-2", { ...UNANSWERED, value: { type: "text", text: "a ≒ b、𝐀" } }],
    ["A-3", { ...UNANSWERED, note: "髙﨑は𠮷野家で①" }],
  ]),
};

test("each text that would be printed otherwise is named with its place, its letters and their plain forms", () => {
  expect(sheetLetters(sheet)).toEqual([
    {
      place: { itemKey: null, field: "vendorName" },
      text: `${KUZU}城医療情報`,
      letters: [{ letter: KUZU, base: "葛" }],
    },
    {
      place: { itemKey: "A-1", field: "note" },
      text: `担当は辻\u{E0101}と${KUZU}😀`,
      letters: [
        { letter: "辻\u{E0101}", base: "辻" },
        { letter: KUZU, base: "葛" },
        { letter: "😀", base: null },
      ],
    },
    {
      place: { itemKey: "A-2", field: "value" },
      text: "a ≒ b、𝐀",
      letters: [
        { letter: "≒", base: "≈" },
        { letter: "𝐀", base: "A" },
      ],
    },
  ]);
});

test("what a person confirmed is replaced everywhere, and what nobody confirmed stays", () => {
  const confirmed = withConfirmedLetters(sheet, new Map([[KUZU, "葛"]]));
  expect(confirmed.header).toEqual({ ...header, vendorName: "葛城医療情報" });
  expect(confirmed.answers.get("A-1")?.note).toBe("担当は辻\u{E0101}と葛😀");
  expect(confirmed.answers.get("A-2")).toEqual(sheet.answers.get("A-2"));
  expect(confirmed.answers.get("A-3")).toEqual(sheet.answers.get("A-3"));
});

test("once all letters are confirmed nothing is named any more", () => {
  const bases = sheetLetters(sheet).flatMap(({ letters }) => letters);
  const confirmed = new Map(bases.map(({ base, letter }) => [letter, base ?? "〓"]));
  expect(sheetLetters(withConfirmedLetters(sheet, confirmed))).toEqual([]);
});
