import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DomainError } from "../error/domain-error.ts";
import { type FacilityId, facilityIdSchema } from "../id.ts";
import { type Deed, rolesByDeed } from "./deed.ts";
import { facilitySchema } from "./facility.ts";
import { demandFacility, demandLimitable, isWithinReach, reaches } from "./reach.ts";
import { roles } from "./role.ts";

const ids = fc.uuid().map((id) => facilityIdSchema.parse(id));
const somewhere = fc.option(ids);
const reach = fc.uniqueArray(ids, { maxLength: 4 });
const anyDeed = fc.constantFrom(...(Object.keys(rolesByDeed) as Deed[]));

function facilityOf(id: FacilityId, closedOn: string | null) {
  const values = { name: "東診療所", address: null, kind: null, beds: null };
  return facilitySchema.parse({ ...values, id, closedOn, version: 1 });
}

function refusalOf(act: () => void): unknown {
  try {
    act();
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(DomainError);
    return (error as DomainError).facts;
  }
}

describe("a member without limit", () => {
  it("reaches every facility, the whole group, and every deed", () => {
    fc.assert(
      fc.property(somewhere, anyDeed, (id, deed) => {
        expect([reaches([], id), isWithinReach(deed, [])]).toEqual([true, true]);
      }),
    );
  });
});

describe("a member limited to facilities", () => {
  it("reaches these alone, and never what belongs to the whole group", () => {
    fc.assert(
      fc.property(reach, somewhere, (limit, id) => {
        fc.pre(limit.length > 0);
        expect(reaches(limit, id)).toBe(id !== null && limit.includes(id));
      }),
    );
  });

  it("does not read the record of the whole group", () => {
    fc.assert(
      fc.property(ids, (id) => {
        expect(isWithinReach("audit.read", [id])).toBe(false);
        expect(isWithinReach("contract.read", [id])).toBe(true);
      }),
    );
  });

  it("is no administrator", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...roles)), reach, (held, limit) => {
        const isRefused = refusalOf(() => demandLimitable(held, limit)) !== null;
        expect(isRefused).toBe(limit.length > 0 && held.includes("administrator"));
      }),
    );
  });
});

describe("a facility", () => {
  it("takes something new until the day before it closes", () => {
    const id = facilityIdSchema.parse("0193a000-0000-7000-8000-000000000001");
    const onDay = (day: string, closedOn: string | null) =>
      refusalOf(() => demandFacility(id, facilityOf(id, closedOn), { day, reach: [] }));

    expect(onDay("2027-03-31", null)).toBeNull();
    expect(onDay("2027-03-31", "2027-04-01")).toBeNull();
    expect(onDay("2027-04-01", "2027-04-01")).toEqual({ reason: "closed" });
  });

  it("that nobody found, or that lies out of reach, takes nothing", () => {
    fc.assert(
      fc.property(reach, somewhere, (limit, id) => {
        const facility = id && facilityOf(id, null);
        const given = { day: "2027-03-31", reach: limit };
        const refusal = refusalOf(() => demandFacility(id, facility, given));
        expect(refusal).toEqual(reaches(limit, id) ? null : { reason: "foreign" });
        if (id) expect(refusalOf(() => demandFacility(id, null, given))).not.toBeNull();
      }),
    );
  });
});
