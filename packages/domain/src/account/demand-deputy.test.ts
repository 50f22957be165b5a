import fc from "fast-check";
import { expect, it } from "vitest";
import { DomainError } from "../error/domain-error.ts";
import { deputyIdSchema, facilityIdSchema, memberIdSchema } from "../id.ts";
import { type DeputyFacts, demandDeputy, lendableRoles } from "./demand-deputy.ts";
import { type DeputyName, deputyNameSchema } from "./deputy.ts";
import { roles } from "./role.ts";

const [ANA, BEN, CARLA] = [1, 2, 3].map((number) =>
  memberIdSchema.parse(`0193a000-0000-7000-8000-00000000000${number}`),
) as [DeputyName["principalId"], DeputyName["principalId"], DeputyName["principalId"]];
const EAST = facilityIdSchema.parse("0193a000-0000-7000-8000-00000000000e");
const WEST = facilityIdSchema.parse("0193a000-0000-7000-8000-00000000000a");

const wish: DeputyName = {
  principalId: ANA,
  deputyId: BEN,
  roles: ["negotiator"],
  startsOn: "2027-04-01",
  endsOn: "2027-04-10",
};
const facts: DeputyFacts = {
  principal: { roles: ["negotiator", "signer"], facilityIds: [] },
  deputy: { roles: ["viewer"], facilityIds: [] },
  others: [],
  byAdministrator: false,
  today: "2027-04-01",
};
const other = {
  ...wish,
  id: deputyIdSchema.parse("0193a000-0000-7000-8000-0000000000d1"),
  principalName: "安奈",
  deputyName: "勉",
};

function reasonOf(change: Partial<DeputyName>, given: Partial<DeputyFacts> = {}): unknown {
  try {
    demandDeputy({ ...wish, ...change }, { ...facts, ...given });
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(DomainError);
    return (error as DomainError).facts.reason;
  }
}

it("lets a member lend roles that he or she holds, from today on, for a year at most", () => {
  expect(reasonOf({})).toBeNull();
  expect(reasonOf({ endsOn: "2028-03-31" })).toBeNull();
  expect(reasonOf({ endsOn: "2028-04-01" })).toBe("long");
  expect(reasonOf({ startsOn: "2027-03-31" })).toBe("past");
  expect(reasonOf({ roles: ["procurement"] })).toBe("roles");
  expect(reasonOf({ deputyId: ANA })).toBe("self");
});

it("lets signing be lent by administrators alone", () => {
  expect(reasonOf({ roles: ["signer"] })).toBe("signer");
  expect(reasonOf({ roles: ["negotiator", "signer"] })).toBe("signer");
  expect(reasonOf({ roles: ["signer"] }, { byAdministrator: true })).toBeNull();
});

it("lets nobody reach further than the one who lends", () => {
  const limited = { roles: facts.principal.roles, facilityIds: [EAST] };
  expect(reasonOf({}, { principal: limited })).toBe("reach");
  const deputy = { roles: [], facilityIds: [EAST] };
  expect(reasonOf({}, { principal: limited, deputy })).toBeNull();
  const principal = { roles: ["administrator" as const], facilityIds: [] };
  expect(reasonOf({ roles: ["administrator"] }, { principal, deputy })).toBe("administrator");
});

it("offers to lend exactly what it would let be lent", () => {
  const reaches = fc.constantFrom<DeputyFacts["principal"]["facilityIds"]>([], [EAST], [WEST]);
  const holder = fc.record({
    roles: fc.uniqueArray(fc.constantFrom(...roles)),
    facilityIds: reaches,
  });
  fc.assert(
    fc.property(holder, holder, fc.boolean(), (principal, deputy, byAdministrator) => {
      const given = { principal, deputy, byAdministrator };
      const lendable = lendableRoles(given);
      for (const role of roles) {
        expect(reasonOf({ roles: [role] }, given) === null).toBe(lendable.includes(role));
      }
      if (lendable.length > 0) expect(reasonOf({ roles: lendable }, given)).toBeNull();
    }),
  );
});

it("refuses the same role for the same deputy on the same day, and lets several stand in side by side", () => {
  const others = [other];
  expect(reasonOf({ startsOn: "2027-04-10", endsOn: "2027-04-20" }, { others })).toBe("overlap");
  expect(reasonOf({ startsOn: "2027-04-11", endsOn: "2027-04-20" }, { others })).toBeNull();
  expect(reasonOf({ deputyId: CARLA }, { others })).toBeNull();
  const wider = { others, byAdministrator: true };
  expect(reasonOf({ roles: ["signer"] }, wider)).toBeNull();
});

it("refuses a last day before the first one", () => {
  const turned = { ...wish, endsOn: "2027-03-31" };
  expect(deputyNameSchema.safeParse(turned).error?.issues).toMatchObject([
    { path: ["endsOn"], message: "before_start" },
  ]);
});
