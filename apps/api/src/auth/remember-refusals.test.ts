import { expect, it } from "vitest";
import { rememberRefusals } from "./remember-refusals.ts";

const at = (seconds: number) => new Date(seconds * 1000);

it("refuses again what was refused, until the wait is over, and nothing else", () => {
  const refusals = rememberRefusals();
  refusals.note("a", 60, at(0));

  expect(refusals.findWaitSeconds("a", at(0.5))).toBe(60);
  expect(refusals.findWaitSeconds("a", at(59.5))).toBe(1);
  expect(refusals.findWaitSeconds("a", at(60))).toBeNull();
  expect(refusals.findWaitSeconds("b", at(1))).toBeNull();
});

it("never remembers so many that memory runs out", () => {
  const refusals = rememberRefusals();
  for (let index = 0; index <= 10_000; index += 1) refusals.note(`address ${index}`, 60, at(0));

  expect(refusals.findWaitSeconds("address 0", at(1))).toBeNull();
  expect(refusals.findWaitSeconds("address 10000", at(1))).toBe(59);
});
