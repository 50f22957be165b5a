import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signInLockMs } from "./sign-in-lock.ts";

const DAY_MS = 86_400_000;
const count = fc.integer({ min: 1, max: 5_000 });

describe("the wait after wrong passwords", () => {
  it("is none for the first four, then a minute, two, four, and an hour at last", () => {
    const minutes = [1, 4, 5, 6, 7, 10, 11, 500].map((failures) => signInLockMs(failures) / 60_000);
    expect(minutes).toEqual([0, 0, 1, 2, 4, 32, 60, 60]);
  });

  it("never gets shorter, and never longer than an hour", () => {
    fc.assert(
      fc.property(count, (failures) => {
        expect(signInLockMs(failures + 1)).toBeGreaterThanOrEqual(signInLockMs(failures));
        expect(signInLockMs(failures)).toBeLessThanOrEqual(3_600_000);
      }),
    );
  });

  it("leaves whoever goes on guessing fewer than 35 guesses on the first day", () => {
    let guesses = 0;
    for (let passedMs = 0; passedMs < DAY_MS; passedMs += signInLockMs(guesses)) guesses += 1;
    expect(guesses).toBeLessThan(35);
  });
});
