import { expect, it } from "vitest";
import { DomainError } from "../error/domain-error.ts";
import { refuseBesideProvider } from "./refuse-beside-provider.ts";

const membership = { demandsProvider: true, organizationName: "港病院" };
const code = { method: "password", secondFactor: "code" } as const;

it("lets in whoever came by the provider, and administrators with a second factor", () => {
  const viewer = { ...membership, ownRoles: ["viewer"] } as const;
  const administrator = { ...membership, ownRoles: ["signer", "administrator"] } as const;
  const byProvider = { method: "provider", secondFactor: null } as const;
  expect(() => refuseBesideProvider(viewer, byProvider)).not.toThrow();
  expect(() => refuseBesideProvider(administrator, code)).not.toThrow();
  expect(() => refuseBesideProvider({ ...viewer, demandsProvider: false }, code)).not.toThrow();
});

it.each([
  [["viewer"], code],
  [["administrator"], { method: "password", secondFactor: null }],
  [["administrator"], { method: "passkey", secondFactor: null }],
] as const)("refuses %s by %o", (ownRoles, session) => {
  expect(() => refuseBesideProvider({ ...membership, ownRoles }, session)).toThrow(
    new DomainError("provider_needed", {
      organizationName: "港病院",
      isAdministrator: ownRoles[0] === "administrator",
    }),
  );
});
