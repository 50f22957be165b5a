import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deputyIdSchema, facilityIdSchema, memberIdSchema } from "../id.ts";
import { actingRoles, type Holder, principalsOf, type RunningDeputy } from "./acting-roles.ts";
import { type Deed, mayDo, rolesByDeed } from "./deed.ts";
import { roles } from "./role.ts";

const EAST = facilityIdSchema.parse("0193a000-0000-7000-8000-000000000001");
const MAIN = facilityIdSchema.parse("0193a000-0000-7000-8000-000000000002");
const reach = fc.subarray([EAST, MAIN]);
const held = fc.subarray([...roles]);
const holder: fc.Arbitrary<Holder> = fc.record({ roles: held, facilityIds: reach });
const running: fc.Arbitrary<RunningDeputy> = fc.record({
  deputyId: fc.uuid().map((id) => deputyIdSchema.parse(id)),
  principalId: fc.uuid().map((id) => memberIdSchema.parse(id)),
  principalName: fc.constant("三枝 望"),
  roles: held,
  principal: holder,
});
const anyDeed = fc.constantFrom(...(Object.keys(rolesByDeed) as Deed[]));

describe("the roles with which somebody acts", () => {
  it("are the own ones, and none but those that a principal lends and holds", () => {
    fc.assert(
      fc.property(holder, fc.array(running, { maxLength: 4 }), (member, all) => {
        const acting = actingRoles(member, all).roles;
        expect(acting).toEqual(expect.arrayContaining([...member.roles]));
        for (const role of acting.filter((one) => !member.roles.includes(one))) {
          const lenders = all.filter((one) => one.roles.includes(role));
          expect(lenders.some(({ principal }) => principal.roles.includes(role))).toBe(true);
        }
      }),
    );
  });

  it("never reach facilities that the principal does not, and never make an administrator of some", () => {
    fc.assert(
      fc.property(holder, running, (member, one) => {
        const [acting] = actingRoles(member, [one]).actingFor;
        if (!acting) return;
        const { facilityIds: lent } = one.principal;
        const isWhole = member.facilityIds.length === 0;
        expect(lent.length === 0 || !isWhole).toBe(true);
        if (lent.length > 0) expect(lent).toEqual(expect.arrayContaining([...member.facilityIds]));
        expect(acting.roles.includes("administrator") && !isWhole).toBe(false);
      }),
    );
  });

  it("are the own ones again as soon as no deputyship runs", () => {
    fc.assert(
      fc.property(holder, (member) => {
        expect(actingRoles(member, [])).toEqual({ roles: member.roles, actingFor: [] });
      }),
    );
  });
});

describe("a deed", () => {
  it("is done on somebody's behalf exactly when the own roles would not do", () => {
    fc.assert(
      fc.property(anyDeed, holder, fc.array(running, { maxLength: 3 }), (deed, member, all) => {
        const { actingFor, roles: acting } = actingRoles(member, all);
        const principals = principalsOf(deed, { ownRoles: member.roles, actingFor });
        const isBorrowed = mayDo(deed, acting) && !mayDo(deed, member.roles);
        expect(principals.length > 0).toBe(isBorrowed);
        expect(principals.every((one) => mayDo(deed, one.roles))).toBe(true);
      }),
    );
  });
});
