import { expect, it } from "vitest";
import { facilityIdSchema } from "../id.ts";
import { countHidden } from "./contract-count.ts";

const [EAST, WEST] = ["e", "a"].map((letter) =>
  facilityIdSchema.parse(`0193a000-0000-7000-8000-00000000000${letter}`),
) as [ReturnType<typeof facilityIdSchema.parse>, ReturnType<typeof facilityIdSchema.parse>];
const counts = [
  { facilityId: EAST, count: 3 },
  { facilityId: WEST, count: 4 },
  { facilityId: null, count: 5 },
];

it("counts what a reach hides: other facilities, and what belongs to the whole group", () => {
  expect(countHidden(counts, [EAST])).toEqual({ all: 12, hidden: 9 });
  expect(countHidden(counts, [EAST, WEST])).toEqual({ all: 12, hidden: 5 });
  expect(countHidden([], [EAST])).toEqual({ all: 0, hidden: 0 });
});

it("hides nothing from whoever is not limited", () => {
  expect(countHidden(counts, [])).toEqual({ all: 12, hidden: 0 });
});
