import fc from "fast-check";
import { expect, it } from "vitest";
import { DomainError } from "../error/domain-error.ts";
import { facilityIdSchema, memberIdSchema } from "../id.ts";
import { demandHandover } from "./demand-handover.ts";
import { type HeldItem, heldItemSchema, heldKinds } from "./handover.ts";

const ANA = memberIdSchema.parse("0193a000-0000-7000-8000-000000000001");
const BEN = memberIdSchema.parse("0193a000-0000-7000-8000-000000000002");
const EAST = facilityIdSchema.parse("0193a000-0000-7000-8000-00000000000e");

const heldItem: fc.Arbitrary<HeldItem> = fc
  .record({
    kind: fc.constantFrom(...heldKinds),
    id: fc.uuid(),
    facilityId: fc.constantFrom(null, EAST),
  })
  .map((item) =>
    heldItemSchema.parse({
      ...item,
      ...{ title: "利用契約", dueOn: null, why: null, handedBy: null, since: null },
    }),
  );
const held = fc.uniqueArray(heldItem, { selector: ({ id }) => id, minLength: 1, maxLength: 6 });
const wishOf = (items: readonly HeldItem[]) => ({
  fromId: ANA,
  successorId: BEN,
  items: items.map(({ id, kind }) => ({ id, kind })),
});

function reasonOf(act: () => unknown): unknown {
  try {
    act();
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(DomainError);
    return (error as DomainError).facts.reason;
  }
}

it("gives a successor without limit whatever is held, and nothing else", () => {
  fc.assert(
    fc.property(held, heldItem, (all, foreign) => {
      const successor = { id: BEN, facilityIds: [] };
      expect(demandHandover(wishOf(all), all, successor)).toEqual(all);
      const wish = wishOf([...all, foreign]);
      expect(reasonOf(() => demandHandover(wish, all, successor))).toBe("held");
      expect(reasonOf(() => demandHandover(wishOf(all), all, { ...successor, id: ANA }))).toBe(
        "self",
      );
    }),
  );
});

it("gives a successor who is limited to facilities no contract of others", () => {
  fc.assert(
    fc.property(held, (all) => {
      const successor = { id: BEN, facilityIds: [EAST] };
      const isOutside = all.some((one) => one.kind === "contract" && one.facilityId === null);
      expect(reasonOf(() => demandHandover(wishOf(all), all, successor))).toBe(
        isOutside ? "reach" : null,
      );
    }),
  );
});
