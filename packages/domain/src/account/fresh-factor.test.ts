import { describe, expect, it } from "vitest";
import { DomainError } from "../error/domain-error.ts";
import { type Deed, rolesByDeed } from "./deed.ts";
import { demandFreshFactor, demandsFreshFactor, refuseStaleFactor } from "./fresh-factor.ts";
import { type SessionFacts, strengthOf } from "./session-facts.ts";

const NOW = new Date("2026-11-21T09:30:00.000Z");
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);
const session = (facts: Partial<SessionFacts>): SessionFacts => ({
  method: "password",
  secondFactor: "code",
  secondFactorAt: NOW,
  hasSecondFactor: true,
  onlyFor: null,
  ...facts,
});

describe("a deed that binds the organisation", () => {
  const deeds = Object.keys(rolesByDeed) as Deed[];

  it("is issuing, signing, or lifting the demand for two factors, and no other", () => {
    expect(deeds.filter(demandsFreshFactor)).toEqual([
      "agreement.sign",
      "disclosure.issue",
      "identityProvider.change",
      "organization.demandSecondFactor",
    ]);
  });

  it("is done with a code that was shown 5 minutes ago, and not a moment later", () => {
    expect(() =>
      demandFreshFactor("agreement.sign", session({ secondFactorAt: ago(300) }), NOW),
    ).not.toThrow();
    expect(() =>
      demandFreshFactor("agreement.sign", session({ secondFactorAt: ago(300.001) }), NOW),
    ).toThrow(new DomainError("fresh_factor_needed", { minutes: 5, recoveryCode: false }));
  });

  it("is done with a passkey that was just shown, however the session was opened", () => {
    for (const method of ["password", "passkey"] as const) {
      const shown = session({ method, secondFactor: "passkey", secondFactorAt: ago(300) });
      expect(() => demandFreshFactor("agreement.sign", shown, NOW)).not.toThrow();
    }
    const opened = session({
      method: "passkey",
      secondFactor: "passkey",
      secondFactorAt: ago(301),
    });
    expect(() => demandFreshFactor("agreement.sign", opened, NOW)).toThrow("fresh_factor_needed");
  });

  it("is done with what the organisation's provider has just asked for", () => {
    const facts = { method: "provider", secondFactor: "provider" } as const;
    expect(() => demandFreshFactor("agreement.sign", session(facts), NOW)).not.toThrow();
    const stale = session({ ...facts, secondFactorAt: ago(301) });
    expect(() => demandFreshFactor("agreement.sign", stale, NOW)).toThrow(
      new DomainError("fresh_factor_needed", { minutes: 5, recoveryCode: false, provider: true }),
    );
  });

  it.each([
    ["by a recovery code", { secondFactor: "recoveryCode" }, "fresh_factor_needed"],
    [
      "in a session where nothing was shown",
      { secondFactor: null, secondFactorAt: null },
      "fresh_factor_needed",
    ],
    [
      "by whoever has no second factor",
      { hasSecondFactor: false, secondFactor: null, secondFactorAt: null },
      "second_factor_needed",
    ],
    ["by whoever has switched it off since", { hasSecondFactor: false }, "second_factor_needed"],
  ] as const)("is not done %s", (_, facts, code) => {
    expect(() => demandFreshFactor("disclosure.issue", session(facts), NOW)).toThrow(
      new DomainError(
        code,
        code === "fresh_factor_needed" ? { minutes: 5, recoveryCode: false } : {},
      ),
    );
  });

  it("leaves every other deed alone", () => {
    const nobody = session({ hasSecondFactor: false, secondFactor: null, secondFactorAt: null });
    for (const deed of deeds.filter((one) => !demandsFreshFactor(one))) {
      expect(() => demandFreshFactor(deed, nobody, NOW)).not.toThrow();
    }
  });
});

it("takes a recovery code where the app may be lost", () => {
  const lost = session({ secondFactor: "recoveryCode" });
  expect(() => refuseStaleFactor(lost, NOW, ["code", "recoveryCode"])).not.toThrow();
});

it("calls a session strong by what was shown in it", () => {
  expect(strengthOf({ method: "password", secondFactor: null })).toBe("password");
  expect(strengthOf({ method: "passkey", secondFactor: "passkey" })).toBe("twoFactor");
  expect(strengthOf({ method: "password", secondFactor: "recoveryCode" })).toBe("twoFactor");
  expect(strengthOf({ method: "provider", secondFactor: "provider" })).toBe("provider");
  expect(strengthOf({ method: "mailedCode", secondFactor: "code" })).toBe("mailedCodeAndFactor");
});
