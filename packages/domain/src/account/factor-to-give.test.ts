import { describe, expect, it } from "vitest";
import { DomainError } from "../error/domain-error.ts";
import { bindingRoles, demandFactorToGive } from "./factor-to-give.ts";
import { type Role, roles } from "./role.ts";
import type { SessionFacts } from "./session-facts.ts";

const NOW = new Date("2026-11-22T09:30:00.000Z");
const fresh: SessionFacts = {
  method: "password",
  secondFactor: "code",
  secondFactorAt: new Date(NOW.getTime() - 300_000),
  hasSecondFactor: true,
  onlyFor: null,
};
const stale = { ...fresh, secondFactorAt: new Date(NOW.getTime() - 300_001) };
const recovered = { ...fresh, secondFactor: "recoveryCode" as const };
const without: SessionFacts = {
  ...fresh,
  secondFactor: null,
  secondFactorAt: null,
  hasSecondFactor: false,
};
const giving = (given: readonly Role[], session: SessionFacts) => () =>
  demandFactorToGive(given, session, NOW);

describe("giving a role that binds", () => {
  it("is giving administration, issuing or signing, and no other role", () => {
    expect(bindingRoles).toEqual(["administrator", "reviewer", "signer"]);
  });

  it.each(bindingRoles)("takes a second factor just shown: %s", (role) => {
    expect(giving(["viewer", role], fresh)).not.toThrow();
    for (const session of [stale, recovered, { ...stale, secondFactor: null }]) {
      expect(giving(["viewer", role], session)).toThrow(
        new DomainError("fresh_factor_needed", { minutes: 5, recoveryCode: false }),
      );
    }
  });

  it("asks for nothing that somebody does not have", () => {
    expect(giving(["administrator", "signer"], without)).not.toThrow();
  });
});

it("leaves every other role alone, and giving none", () => {
  const others = roles.filter((role) => !bindingRoles.includes(role));
  expect(giving(others, stale)).not.toThrow();
  expect(giving([], stale)).not.toThrow();
});
