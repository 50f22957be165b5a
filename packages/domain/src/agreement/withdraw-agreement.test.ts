import { describe, expect, it } from "vitest";
import { withdrawAgreement } from "./withdraw-agreement.ts";

const agreement = {
  signersNeeded: ["hospital", "vendor"],
  signed: ["vendor"],
  isWithdrawn: false,
};
const deed = { party: "hospital", signatureCountSeen: 1 };

describe("withdrawAgreement", () => {
  it("lets each side take a text back before all have signed, the side that has signed too", () => {
    for (const party of agreement.signersNeeded) {
      withdrawAgreement(agreement, { ...deed, party });
      withdrawAgreement({ ...agreement, signed: [] }, { party, signatureCountSeen: 0 });
    }
  });

  it.each([
    {
      why: "once all have signed",
      change: { signed: ["vendor", "hospital"] },
      code: "signed_by_all",
    },
    { why: "a second time", change: { isWithdrawn: true }, code: "agreement_withdrawn" },
    {
      why: "in ignorance of a signature",
      change: { signed: [], signersNeeded: ["hospital"] },
      code: "signed_meanwhile",
    },
    {
      why: "by a side that does not sign",
      change: { signersNeeded: ["vendor", "dealer"] },
      code: "wrong_state",
    },
  ])("refuses it $why", ({ change, code }) => {
    expect(() => withdrawAgreement({ ...agreement, ...change }, deed)).toThrow(
      expect.objectContaining({ code }),
    );
  });
});
