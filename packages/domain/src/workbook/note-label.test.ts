import { expect, it } from "vitest";
import { findNoteLabel, findPlainNoteLabel, noteReferences } from "./note-label.ts";

it.each([
  ["備考1", 1, ""],
  ["備考１２：次期版（2027年）で対応", 12, "次期版（2027年）で対応"],
  ["※2　オプション契約の場合", 2, "オプション契約の場合"],
  ["注3）対象外の理由", 3, "対象外の理由"],
  ["Note 4: see manual", 4, "see manual"],
])("knows the note in %s", (text, number, rest) => {
  expect(findNoteLabel(text)).toEqual({ number, rest });
});

it("takes a bare number for a note only where notes stand", () => {
  expect(findNoteLabel("1")).toBeNull();
  expect(findPlainNoteLabel("1")).toEqual({ number: 1, rest: "" });
  expect(findPlainNoteLabel("①　本文")).toEqual({ number: 1, rest: "本文" });
});

it.each([
  ["備考1", [1]],
  ["１", [1]],
  ["※1、※3", [1, 3]],
  ["備考2参照", [2]],
  ["2027年3月に対応", []],
  ["備考欄を参照", []],
  ["次期版で対応（備考2）", []],
])("finds the notes that %s refers to", (text, numbers) => {
  expect(noteReferences(text)).toEqual(numbers);
});
