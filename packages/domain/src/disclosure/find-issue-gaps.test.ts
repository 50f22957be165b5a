import { expect, it } from "vitest";
import type { Edition } from "../catalog/edition.ts";
import { type Commitment, type OpenAnswer, UNANSWERED } from "./answer.ts";
import { findIssueGaps } from "./find-issue-gaps.ts";

const edition: Edition = {
  format: "bunkai.edition/1",
  key: "test",
  kind: "sla",
  title: { ja: "試験", en: "test" },
  issuer: { ja: "試験", en: "test" },
  version: "1",
  isOwnWording: true,
  remark: null,
  header: [],
  sections: [{ key: "s", title: { ja: "節", en: "section" } }],
  items: [
    {
      key: "uptime",
      sectionKey: "s",
      officialNumber: null,
      text: { ja: "稼働率", en: "availability" },
      remark: null,
      kind: { type: "quantity", units: ["percentPerMonth"], better: "higher" },
      parent: null,
      guidelineRefs: [],
      annexV7: null,
      provenance: "ownProposal",
      source: "test",
    },
  ],
};
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
