import { expect, it } from "vitest";
import { editionOf } from "../catalog/fixtures/edition-of.ts";
import { itemOf } from "../catalog/fixtures/item-of.ts";
import { type Commitment, type OpenAnswer, UNANSWERED } from "./answer.ts";
import { findIssueGaps } from "./find-issue-gaps.ts";

const availability = itemOf("uptime", {
  kind: { type: "quantity", units: ["percentPerMonth"], better: "higher" },
});
const edition = editionOf([availability], { kind: "sla" });
const header = {
  vendorName: null,
  offeringName: null,
  versionLabel: null,
  createdOn: null,
  contact: null,
};
const gapsWith = (answer: OpenAnswer) =>
  findIssueGaps(edition, header, new Map([["uptime", answer]]));
const uptime = (commitment: Commitment | null): OpenAnswer => ({
  ...UNANSWERED,
  value: { type: "quantity", amount: 99.9, unit: "percentPerMonth", commitment },
});

it("holds back a figure as long as nobody has said whether it is promised, aimed at or measured", () => {
  expect(gapsWith(uptime(null))).toEqual([
    { problem: "commitment_missing", itemKey: "uptime", blocks: true },
  ]);
  for (const kind of ["guarantee", "target", "actual"] as const) {
    expect(gapsWith(uptime(kind))).toEqual([]);
  }
});

it("names what is unanswered and lets it pass, and holds back a 対象外 that gives no reason", () => {
  expect(gapsWith(UNANSWERED)).toEqual([
    { problem: "unanswered", itemKey: "uptime", blocks: false },
  ]);
  const silent: OpenAnswer = { ...UNANSWERED, value: { type: "notApplicable" } };
  expect(gapsWith(silent)).toEqual([
    { problem: "reason_missing", itemKey: "uptime", blocks: true },
  ]);
  expect(gapsWith({ ...silent, note: "常時監視のため" })).toEqual([]);
});

it("holds back what was carried over and not confirmed, beside whatever else is lacking", () => {
  const answers = new Map([["uptime", uptime(null)]]);
  expect(findIssueGaps(edition, header, answers, new Set(["uptime"]))).toEqual([
    { problem: "unconfirmed", itemKey: "uptime", blocks: true },
    { problem: "commitment_missing", itemKey: "uptime", blocks: true },
  ]);
  const nothing = new Map([["uptime", UNANSWERED]]);
  expect(findIssueGaps(edition, header, nothing, new Set(["uptime"]))).toEqual([
    { problem: "unanswered", itemKey: "uptime", blocks: false },
  ]);
});
