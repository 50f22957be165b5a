import fc from "fast-check";
import { expect, it } from "vitest";
import { findLegalPerson } from "./find-legal-person.ts";
import { type LegalPerson, legalPersonSchema } from "./legal-person.ts";

const days = fc
  .integer({ min: 0, max: 40 })
  .map((number) => new Date(Date.UTC(2027, 0, 1 + number)).toISOString().slice(0, 10));

const entries: fc.Arbitrary<LegalPerson[]> = fc
  .uniqueArray(fc.record({ id: fc.uuid(), validFrom: days, second: fc.nat(59) }), {
    selector: ({ id }) => id,
    maxLength: 8,
  })
  .map((all) =>
    all.map(({ id, second, validFrom }) =>
      legalPersonSchema.parse({
        id,
        validFrom,
        name: "みなと病院機構",
        reading: null,
        corporateNumber: null,
        address: "みなと市1-1",
        representativeTitle: "理事長",
        representativeName: "港 一郎",
        enteredAt: new Date(Date.UTC(2026, 11, 1, 0, 0, second)).toISOString(),
      }),
    ),
  );

it("finds nothing before the first entry begins", () => {
  fc.assert(
    fc.property(entries, (all) => {
      expect(findLegalPerson(all, "2026-12-31")).toBeNull();
    }),
  );
});

it("finds an entry that has begun, and after which no other one had", () => {
  fc.assert(
    fc.property(entries, days, (all, day) => {
      const found = findLegalPerson(all, day);
      const begun = all.filter(({ validFrom }) => validFrom <= day);
      expect(found === null).toBe(begun.length === 0);
      if (!found) return;
      expect(begun).toContain(found);
      const newer = begun.filter(({ enteredAt, validFrom }) =>
        validFrom === found.validFrom ? enteredAt > found.enteredAt : validFrom > found.validFrom,
      );
      expect(newer).toEqual([]);
    }),
  );
});

it("tells the same of the past, whatever is entered for a later day", () => {
  fc.assert(
    fc.property(entries, days, (all, day) => {
      const past = all.filter(({ validFrom }) => validFrom <= day);
      expect(findLegalPerson(all, day)).toEqual(findLegalPerson(past, day));
    }),
  );
});
