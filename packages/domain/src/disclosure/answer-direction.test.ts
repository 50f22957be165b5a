import { describe, expect, it } from "vitest";
import { itemOf } from "../catalog/fixtures/item-of.ts";
import { type Answer, UNANSWERED } from "./answer.ts";
import { answerDirection } from "./answer-direction.ts";

const saying = (
  type: "yes" | "no" | "notApplicable" | "unanswered",
  more: Partial<Answer> = {},
) => ({
  ...UNANSWERED,
  value: { type },
  ...more,
});
const plan = { day: "2027-03-31", text: "" };
const judged = (favourable: "yes" | "no" | "neutral") =>
  itemOf("a", { kind: { type: "judgement", favourable } });
const figure = (amount: number, more: object = {}): Answer => ({
  ...UNANSWERED,
  value: { type: "quantity", amount, unit: "hours", commitment: "guarantee", ...more },
});
const lower = itemOf("a", {
  kind: { type: "quantity", units: ["hours", "minutes", "businessHours"], better: "lower" },
});

describe("answerDirection", () => {
  it.each([
    { before: saying("no"), after: saying("yes"), direction: "better" },
    {
      before: saying("yes"),
      after: saying("yes", { condition: "オプション" }),
      direction: "worse",
    },
    { before: saying("no"), after: saying("no", { plan }), direction: "better" },
    { before: saying("yes"), after: saying("no", { plan }), direction: "worse" },
    {
      before: saying("no", { plan }),
      after: saying("yes", { condition: "甲" }),
      direction: "neutral",
    },
    { before: saying("unanswered"), after: saying("yes"), direction: "neutral" },
    { before: saying("no"), after: saying("unanswered"), direction: "neutral" },
    { before: saying("no"), after: saying("notApplicable"), direction: "neutral" },
    { before: saying("yes"), after: saying("yes", { note: "備考" }), direction: "neutral" },
  ])(
    "ranks $before.value.type → $after.value.type as $direction where yes is good",
    ({ after, before, direction }) => {
      expect(answerDirection(judged("yes"), before, after)).toBe(direction);
      expect(answerDirection(judged("neutral"), before, after)).toBe("neutral");
    },
  );

  it("turns round where no is good, and ranks no plan there", () => {
    expect(answerDirection(judged("no"), saying("yes"), saying("no"))).toBe("better");
    expect(answerDirection(judged("no"), saying("yes"), saying("no", { plan }))).toBe("neutral");
  });

  it("ranks figures of one kind and dimension, whatever the unit, and nothing beside an empty one", () => {
    expect(answerDirection(lower, figure(2), figure(90, { unit: "minutes" }))).toBe("better");
    expect(answerDirection(lower, figure(1), figure(60, { unit: "minutes" }))).toBe("neutral");
    expect(answerDirection(lower, figure(2), figure(1, { commitment: "target" }))).toBe("neutral");
    expect(answerDirection(lower, figure(2), figure(1, { unit: "businessHours" }))).toBe("neutral");
    expect(answerDirection(lower, saying("unanswered"), figure(1))).toBe("neutral");
    const open = { ...figure(1), value: { ...figure(1).value, commitment: null } };
    expect(answerDirection(lower, figure(2), open as never)).toBe("neutral");
  });
});
