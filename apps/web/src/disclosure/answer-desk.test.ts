import { type OpenAnswer, UNANSWERED } from "@bunkai/domain/disclosure/answer";
import type { DraftAnswer } from "@bunkai/domain/disclosure/disclosure";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { problemFrom } from "../problem.ts";
import { AnswerDesk, type SendAnswer } from "./answer-desk.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const yes: OpenAnswer = { ...UNANSWERED, value: { type: "yes" } };
const no: OpenAnswer = { ...UNANSWERED, value: { type: "no" } };
const carried: DraftAnswer["origin"] = {
  ...{ kind: "migration", score: null, isConfirmed: false },
  ...{ sourceRevisionId: null, sourceItemKey: null },
};
const stored = (itemKey: string, answer: OpenAnswer): DraftAnswer => ({
  ...{ itemKey, answer, version: 1, origin: carried },
});
const keep: SendAnswer = async (change) => ({
  ...change,
  version: change.version + 1,
  origin: null,
});
const answerOf = (desk: AnswerDesk, key: string) => desk.sheet().entries.get(key)?.answer;

it("takes back one's own edits one by one, what was typed in one go as one, and saves that", async () => {
  const sent: string[] = [];
  const desk = new AnswerDesk([stored("a", yes)], (change) => {
    sent.push(`${change.itemKey} ${change.answer.value.type} ${change.answer.note}`);
    return keep(change);
  });
  desk.change("a", no, false);
  for (const note of ["た", "ため", "ためし"]) desk.change("a", { ...no, note }, true);
  await vi.runAllTimersAsync();

  expect(desk.takeBack()).toEqual({ type: "done", itemKey: "a" });
  expect(answerOf(desk, "a")).toEqual(no);
  expect(desk.takeBack()).toEqual({ type: "done", itemKey: "a" });
  await vi.runAllTimersAsync();
  expect(answerOf(desk, "a")).toEqual(yes);
  expect(desk.takeBack()).toEqual({ type: "nothing" });
  expect(sent).toEqual(["a no ためし", "a yes null"]);
});

it("keeps both answers when somebody was faster, takes the chosen one, and takes back nothing over it", async () => {
  const theirs = { ...yes, checkedOn: "2026-11-20", version: 5 };
  const refuse: SendAnswer = async () => {
    throw problemFrom({ code: "edit_conflict", facts: { mine: no, theirs } }, 409);
  };
  const desk = new AnswerDesk([stored("a", UNANSWERED)], refuse);
  desk.change("a", no, false);
  await vi.runAllTimersAsync();
  const entry = desk.sheet().entries.get("a");
  expect(entry).toMatchObject({ answer: no, state: { type: "conflict", version: 5 } });
  expect(entry?.state).toMatchObject({
    theirs: { value: { type: "yes" }, checkedOn: "2026-11-20" },
  });

  desk.settle("a", "theirs");
  expect(desk.sheet().entries.get("a")).toMatchObject({ version: 5, state: { type: "saved" } });
  expect(desk.takeBack()).toEqual({ type: "stale" });
});

it("notes what is confirmed, and that a new answer is one's own", async () => {
  const desk = new AnswerDesk([stored("a", yes), stored("b", yes)], keep);
  desk.keepConfirmed(["a"]);
  expect(desk.sheet().entries.get("a")?.origin).toMatchObject({ isConfirmed: true });
  desk.change("b", no, false);
  await vi.runAllTimersAsync();
  expect(desk.sheet().entries.get("b")?.origin).toBeNull();
});
