import { expect, it } from "vitest";
import { visibleSources } from "./visible-sources.ts";

const usual = { from: "default", dutyKey: "T001", serviceType: "saas" } as const;
const answer = (revisionId: string, itemKey: string) =>
  ({ from: "answer", revisionId, itemKey, answerType: "no" }) as const;

it("shows a reader what he may read, and of the rest that it is there", () => {
  const sources = [usual, answer("open", "A1"), answer("shut", "B1"), answer("shut", "B2")];
  const seen = visibleSources(sources, new Set(["open"]));

  expect(seen).toEqual([usual, answer("open", "A1"), { from: "hiddenAnswer", revisionId: "shut" }]);
  expect(JSON.stringify(seen)).not.toMatch(/B1|B2/u);
});

it("leaves everything to whoever may read all", () => {
  const sources = [answer("one", "A1"), answer("two", "A1")];

  expect(visibleSources(sources, new Set(["one", "two"]))).toEqual(sources);
});
