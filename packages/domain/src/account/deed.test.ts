import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DomainError } from "../error/domain-error.ts";
import { type Deed, demandDeed, mayDo, rolesByDeed } from "./deed.ts";
import { type Role, roles } from "./role.ts";

const deeds = Object.keys(rolesByDeed) as Deed[];
const anyDeed = fc.constantFrom(...deeds);
const anyRoles = fc.uniqueArray(fc.constantFrom(...roles));

describe("the table of roles and deeds", () => {
  it("lets an administrator do everything but sign, which takes a signer by name", () => {
    expect(deeds.filter((deed) => !mayDo(deed, ["administrator"]))).toEqual(["agreement.sign"]);
    expect(rolesByDeed["agreement.sign"]).toEqual(["signer"]);
  });

  it.each(deeds)("names each role once for %s", (deed) => {
    expect(new Set(rolesByDeed[deed]).size).toBe(rolesByDeed[deed].length);
  });

  it("lets nobody but administrators change who belongs to the organisation or has a key of it", () => {
    const closed: Deed[] = [
      "apiKey.create",
      "apiKey.read",
      "apiKey.revoke",
      "deputy.appoint",
      "handover.any",
      "invitation.cancel",
      "invitation.create",
      "member.changeRoles",
      "member.limit",
      "member.remove",
      "organization.demandSecondFactor",
      "organization.rename",
    ];
    expect(closed.map((deed) => rolesByDeed[deed])).toEqual(closed.map(() => ["administrator"]));
  });

  it("lets a viewer look, lend the own role, hand over, leave and nothing else", () => {
    expect(deeds.filter((deed) => mayDo(deed, ["viewer"]))).toEqual([
      "access.read",
      "agreement.read",
      "comparison.read",
      "contract.read",
      "deputy.name",
      "deputy.read",
      "edition.read",
      "facility.read",
      "file.read",
      "form.read",
      // From a guest's seat alone: see guest-deed.
      "guest.sendFile",
      "handover.own",
      "legalPerson.read",
      "matrix.read",
      "member.leave",
      "member.read",
      "notification.read",
      "offering.read",
      "organization.read",
      "receivedCopy.read",
      "revision.read",
    ]);
  });
});

describe("a deed", () => {
  it("never becomes impossible by one more role", () => {
    fc.assert(
      fc.property(anyDeed, anyRoles, anyRoles, (deed, held, more) => {
        if (mayDo(deed, held)) expect(mayDo(deed, [...held, ...more])).toBe(true);
      }),
    );
  });

  it("is possible with several roles exactly when it is with one of them", () => {
    fc.assert(
      fc.property(anyDeed, anyRoles, (deed, held) => {
        expect(mayDo(deed, held)).toBe(held.some((role) => mayDo(deed, [role])));
      }),
    );
  });

  it("is refused with the roles that could do it", () => {
    const held: Role[] = ["viewer", "signer"];
    expect(() => demandDeed("audit.read", held)).toThrow(
      new DomainError("not_allowed", {
        deed: "audit.read",
        rolesAllowed: ["administrator", "reviewer"],
      }),
    );
  });

  it("is refused to somebody without any role", () => {
    expect(deeds.filter((deed) => mayDo(deed, []))).toEqual([]);
  });
});
