import { expect, it } from "vitest";
import type { Item, ItemKind, Unit } from "../catalog/item.ts";
import { type OpenAnswer, UNANSWERED } from "../disclosure/answer.ts";
import { settleCounter } from "./settle-counter.ts";

const itemOf = (kind: ItemKind): Item => ({
  key: "users",
  sectionKey: "s",
  officialNumber: null,
  text: { ja: "人数", en: "users" },
  remark: null,
  kind,
  parent: null,
  guidelineRefs: [],
  annexV7: null,
  provenance: "ownProposal",
  source: "test",
});
const counting = (...units: [Unit, ...Unit[]]) =>
  itemOf({ type: "quantity", units, better: "higher" });
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
    [itemOf({ type: "text" }), UNANSWERED],
  ] as const) {
    expect(settleCounter(item, answer)).toEqual(answer);
  }
});
