import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { answerNoSooner } from "./answer-no-sooner.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const refused = new Error("refused");

it.each([
  ["answer", () => Promise.resolve("done")],
  ["refusal", () => Promise.reject(refused)],
])("keeps a quick %s until the time has passed", async (_, work) => {
  const ends: unknown[] = [];
  const note = (end: unknown) => ends.push(end);
  const waiting = answerNoSooner(500, work).then(note, note);
  await vi.advanceTimersByTimeAsync(499);
  expect(ends).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  await waiting;
  expect(ends).toHaveLength(1);
  expect(["done", refused]).toContain(ends[0]);
});

it("keeps a slow answer no longer", async () => {
  const slow = () =>
    new Promise<string>((answer) => {
      setTimeout(() => answer("late"), 700);
    });
  const waiting = answerNoSooner(500, slow);
  await vi.advanceTimersByTimeAsync(700);
  await expect(waiting).resolves.toBe("late");
});
