import { expect, it } from "vitest";
import { itemOf } from "../catalog/fixtures/item-of.ts";
import type { Unit } from "../catalog/item.ts";
import { type OpenAnswer, UNANSWERED } from "../disclosure/answer.ts";
import { settleCounter } from "./settle-counter.ts";

const counting = (...units: [Unit, ...Unit[]]) =>
  itemOf("users", { kind: { type: "quantity", units, better: "higher" } });
const twelve = (unit: Unit): OpenAnswer => ({
  ...UNANSWERED,
  value: { type: "quantity", amount: 12, unit, commitment: null },
});

it("gives a draft that counted people as things the counter of its item", () => {
  expect(settleCounter(counting("people"), twelve("count"))).toEqual(twelve("people"));
});

it("leaves every other answer as it was written", () => {
  for (const [item, answer] of [
    [counting("people"), twelve("people")],
    [counting("count"), twelve("count")],
    [counting("people", "copies"), twelve("count")],
    [counting("hours"), twelve("minutes")],
    [itemOf("users", { kind: { type: "text" } }), UNANSWERED],
  ] as const) {
    expect(settleCounter(item, answer)).toEqual(answer);
  }
});
