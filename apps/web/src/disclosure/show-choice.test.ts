import { itemOf } from "@bunkai/domain/catalog/fixtures/item-of";
import { type OpenAnswer, UNANSWERED } from "@bunkai/domain/disclosure/answer";
import type { AnswerOrigin } from "@bunkai/domain/disclosure/answer-origin";
import { expect, it } from "vitest";
import { type DeskEntry, UNTOUCHED } from "./answer-desk.ts";
import { nextUnanswered } from "./next-unanswered.ts";
import { holdsWords, isChosen } from "./show-choice.ts";

const item = itemOf("a");
const yes: OpenAnswer = { ...UNANSWERED, value: { type: "yes" } };
const entryOf = (answer: OpenAnswer, origin: AnswerOrigin | null = null): DeskEntry => ({
  ...UNTOUCHED,
  answer,
  origin,
});
const facts = { issued: new Map([["a", yes]]), openComments: new Map([["a", 1]]) };
const weak: AnswerOrigin = {
  ...{ kind: "import", score: 0.6, isConfirmed: false },
  ...{ sourceRevisionId: null, sourceItemKey: null },
};

it("shows as changed what says something else than the current revision, words beside the answer counted", () => {
  const isChanged = (answer: OpenAnswer) => isChosen("changed", item, entryOf(answer), facts);
  expect(isChanged({ ...UNANSWERED, value: { type: "yes" } })).toBe(false);
  expect(isChanged({ ...yes, checkedOn: "2026-11-20" })).toBe(true);
  expect(isChosen("changed", itemOf("b"), UNTOUCHED, facts)).toBe(false);
  expect(isChosen("changed", item, entryOf(yes), { ...facts, issued: null })).toBe(false);
});

it("tells what waits for a person from what is uncertain", () => {
  const confirmed = entryOf(yes, { ...weak, isConfirmed: true });
  expect(isChosen("unconfirmed", item, entryOf(yes, weak), facts)).toBe(true);
  expect(isChosen("unconfirmed", item, confirmed, facts)).toBe(false);
  expect(isChosen("uncertain", item, confirmed, facts)).toBe(true);
  expect(isChosen("uncertain", item, entryOf(yes), facts)).toBe(false);
  expect(isChosen("commented", item, UNTOUCHED, facts)).toBe(true);
});

it("finds words in question, answer and notes, whatever their width and case", () => {
  const entry = entryOf({
    ...yes,
    note: "ＳＳＯ に対応",
    evidence: { title: "規程集", url: null },
  });
  expect(holdsWords(item, entry, "sso")).toBe(true);
  expect(holdsWords(item, entry, "規程 対応")).toBe(true);
  expect(holdsWords(item, entry, "sso 非対応")).toBe(false);
});

it("leads from an item to the next unanswered one, from the top again after the last", () => {
  const items = ["a", "b", "c", "d"].map((key) => itemOf(key));
  const entries = new Map([["b", entryOf(yes)]]);
  expect(nextUnanswered(items, entries, "a")).toEqual({ key: "c", count: 3 });
  expect(nextUnanswered(items, entries, "d")).toEqual({ key: "a", count: 3 });
  const all = new Map(items.map(({ key }) => [key, entryOf(yes)]));
  expect(nextUnanswered(items, all, "a")).toEqual({ key: null, count: 0 });
});
