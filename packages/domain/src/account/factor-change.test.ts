import { expect, it } from "vitest";
import { DomainError } from "../error/domain-error.ts";
import { demandFactorBeforeChange, demandsPassword } from "./factor-change.ts";
import type { SessionFacts } from "./session-facts.ts";

const NOW = new Date("2026-11-21T09:30:00.000Z");
const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);
const session = (
  secondFactor: SessionFacts["secondFactor"],
  minutes: number,
  hasSecondFactor = true,
): SessionFacts => ({
  method: "password",
  secondFactor,
  secondFactorAt: secondFactor && ago(minutes),
  hasSecondFactor,
  onlyFor: null,
});

it("takes the password alone of whoever has no second factor yet", () => {
  expect(() => demandFactorBeforeChange(session(null, 0, false), NOW)).not.toThrow();
  expect(demandsPassword(session(null, 0, false), NOW)).toBe(true);
});

it.each(["code", "recoveryCode"] as const)(
  "takes a fresh %s together with the password",
  (kind) => {
    expect(() => demandFactorBeforeChange(session(kind, 5), NOW)).not.toThrow();
    expect(demandsPassword(session(kind, 0), NOW)).toBe(true);
  },
);

it("takes a fresh passkey alone", () => {
  expect(() => demandFactorBeforeChange(session("passkey", 5), NOW)).not.toThrow();
  expect(demandsPassword(session("passkey", 5), NOW)).toBe(false);
  expect(demandsPassword(session("passkey", 6), NOW)).toBe(true);
});

it.each(["code", "passkey", "recoveryCode", null] as const)(
  "takes no %s of long ago from whoever has a second factor",
  (kind) => {
    expect(() => demandFactorBeforeChange(session(kind, 6), NOW)).toThrow(
      new DomainError("fresh_factor_needed", { minutes: 5, recoveryCode: true }),
    );
  },
);
