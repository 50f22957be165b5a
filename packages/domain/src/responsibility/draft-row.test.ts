import { describe, expect, it } from "vitest";
import type { DutyLink } from "../catalog/crosswalk.ts";
import type { Duty, ServiceType } from "../catalog/duty.ts";
import { type Answer, UNANSWERED } from "../disclosure/answer.ts";
import { type DraftBasis, draftRow as draftRowFor } from "./draft-row.ts";

const duty: Duty = {
  key: "T026",
  area: { ja: "サーバ", en: "Servers" },
  phase: "normal",
  text: { ja: "更新する", en: "Update" },
  defaultSplit: {
    onPremises: "shared",
    saas: "vendor",
    paas: "hospital",
    iaas: "notApplicable",
    remoteMaintenance: "shared",
  },
  guidelineRefs: [],
  remark: null,
  provenance: "ownProposal",
  source: "test",
};
const link = (itemKey: string): DutyLink => ({
  itemKey,
  dutyKey: duty.key,
  serviceTypes: ["saas"],
  effects: { yes: "vendorInCharge", no: "hospitalInCharge", notApplicable: null },
  reason: { ja: "理由", en: "reason" },
  provenance: "ownProposal",
  reviewer: null,
});
const basis = (answers: Record<string, Answer>) => ({
  revisionId: "r1",
  links: [link("A"), link("B")],
  answers: new Map(Object.entries(answers)),
  contradicting: new Set<string>(),
});
const yes: Answer = { ...UNANSWERED, value: { type: "yes" } };
const no: Answer = { ...UNANSWERED, value: { type: "no" } };

const draftRow = (one: Duty, serviceType: ServiceType, bases: readonly DraftBasis[]) =>
  draftRowFor(one, serviceType, bases, { vendor: "vendor", hospital: "hospital" });

describe("draftRow", () => {
  it("takes the default of the service type when no document says anything, and leaves shared open", () => {
    expect(draftRow(duty, "saas", []).assignment.inCharge).toBe("vendor");
    expect(draftRow(duty, "paas", [basis({})]).assignment.inCharge).toBe("hospital");
    expect(draftRow(duty, "onPremises", []).assignment).toMatchObject({
      applies: true,
      inCharge: null,
    });
    expect(draftRow(duty, "iaas", []).assignment.applies).toBe(false);
  });

  it("turns a no into the hospital's duty, with its source, and never into silence", () => {
    const row = draftRow(duty, "saas", [basis({ A: no })]);
    expect(row.assignment.inCharge).toBe("hospital");
    expect(row.sources).toEqual([
      { from: "answer", revisionId: "r1", itemKey: "A", answerType: "no" },
    ]);
  });

  it("ignores an answer that does not speak of this kind of service", () => {
    expect(draftRow(duty, "onPremises", [basis({ A: no })]).sources).toEqual([
      { from: "default", dutyKey: "T026", serviceType: "onPremises" },
    ]);
  });

  it("leaves a row open when two answers contradict each other", () => {
    const row = draftRow(duty, "saas", [basis({ A: yes, B: no })]);
    expect(row).toMatchObject({ contradicts: true, assignment: { inCharge: null } });
    expect(row.sources).toHaveLength(2);
  });

  it("does not take a planned or conditional yes for a duty carried today", () => {
    const planned = { ...yes, plan: { day: "2027-03-31", text: "" } };
    const conditional = { ...yes, condition: "プランB" };
    for (const answer of [planned, conditional]) {
      expect(draftRow(duty, "saas", [basis({ A: answer })]).assignment.inCharge).toBeNull();
    }
  });

  it("builds on no answer that its parent's answer contradicts, but names it", () => {
    const contradicted = { ...basis({ A: yes }), contradicting: new Set(["A"]) };
    const { assignment, sources } = draftRow(duty, "saas", [contradicted]);
    expect(assignment.inCharge).toBeNull();
    expect(sources).toMatchObject([{ itemKey: "A", answerType: "yes" }]);
  });

  it("puts in charge who has the seat, whatever its key", () => {
    const seats = { vendor: "maker", hospital: "clinic" };
    expect(draftRowFor(duty, "saas", [], seats).assignment.inCharge).toBe("maker");
    expect(draftRowFor(duty, "paas", [], seats).assignment.inCharge).toBe("clinic");
    expect(draftRowFor(duty, "saas", [basis({ A: no })], seats).assignment.inCharge).toBe("clinic");
  });
});
