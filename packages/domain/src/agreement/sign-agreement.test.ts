import { describe, expect, it } from "vitest";
import { type SignableAgreement, signAgreement } from "./sign-agreement.ts";

const agreement: SignableAgreement = {
  contentSha256: "c1",
  documentSha256: "d1",
  signersNeeded: ["hospital", "vendor"],
  signed: ["vendor"],
  isWithdrawn: false,
};
const read = { contentSha256Read: "c1", documentSha256Read: "d1" };

describe("signAgreement", () => {
  it("tells the last signature from one that leaves others waiting", () => {
    expect(signAgreement(agreement, { party: "hospital", ...read })).toBe(true);
    expect(signAgreement({ ...agreement, signed: [] }, { party: "hospital", ...read })).toBe(false);
  });

  it.each([
    {
      why: "a second signature of one side",
      deed: { party: "vendor", ...read },
      code: "already_signed",
    },
    { why: "a side that does not sign", deed: { party: "dealer", ...read }, code: "wrong_state" },
    { why: "a stranger", deed: { party: null, ...read }, code: "not_found" },
    {
      why: "another text",
      deed: { party: "hospital", ...read, contentSha256Read: "c0" },
      code: "text_changed",
    },
    {
      why: "another document",
      deed: { party: "hospital", ...read, documentSha256Read: "d0" },
      code: "text_changed",
    },
  ])("refuses $why", ({ code, deed }) => {
    expect(() => signAgreement(agreement, deed)).toThrow(expect.objectContaining({ code }));
  });

  it("refuses whoever signs a text that was taken back", () => {
    const sign = () =>
      signAgreement({ ...agreement, isWithdrawn: true }, { party: "hospital", ...read });
    expect(sign).toThrow(expect.objectContaining({ code: "agreement_withdrawn" }));
  });
});
