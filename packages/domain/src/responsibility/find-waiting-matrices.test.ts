import { describe, expect, it } from "vitest";
import { matrixIdSchema, organizationIdSchema } from "../id.ts";
import { type AlikeRows, findWaitingMatrices } from "./find-waiting-matrices.ts";
import type { Party } from "./party.ts";

const partyOf = (key: string, kind: Party["kind"], isHere = true): Party => ({
  key,
  kind,
  name: key,
  organizationId: isHere ? organizationIdSchema.parse(crypto.randomUUID()) : null,
});
const parties = [
  partyOf("hospital", "hospital"),
  partyOf("vendor", "vendor"),
  partyOf("line", "lineCarrier", false),
];
const day = (number: number) => new Date(Date.UTC(2026, 10, number));
const older = matrixIdSchema.parse("0193a000-0000-7000-8000-000000000001");
const newer = matrixIdSchema.parse("0193a000-0000-7000-8000-000000000002");

/** Rows of one matrix as the hospital sees them; settled by both unless something else is said. */
function rowsOf(change: Partial<AlikeRows> & Partial<AlikeRows["standing"]> = {}): AlikeRows {
  const { acceptedBy = ["hospital", "vendor"], declinedBy = [], ...rest } = change;
  const assignment = change.assignment ?? { applies: true, inCharge: "vendor" };
  return {
    matrixId: older,
    title: "分界表",
    parties,
    myParty: "hospital",
    rowCount: 1,
    turnSince: day(1),
    movedAt: day(1),
    ...rest,
    standing: { acceptedBy, declinedBy, assignment },
  };
}

describe("findWaitingMatrices", () => {
  it("counts the rows in which it is the party's turn, since the oldest of them", () => {
    const { fixable, turns } = findWaitingMatrices([
      rowsOf(),
      rowsOf({ acceptedBy: ["vendor"], rowCount: 3, turnSince: day(5) }),
      rowsOf({ assignment: { applies: true, inCharge: null }, rowCount: 2, turnSince: day(4) }),
      rowsOf({ acceptedBy: ["hospital"], rowCount: 7, turnSince: day(2) }),
    ]);

    expect(turns).toEqual([{ matrixId: older, title: "分界表", rowCount: 5, since: day(4) }]);
    expect(fixable).toEqual([]);
  });

  it("takes a matrix as ready to be fixed when nobody's turn is left, since the last move", () => {
    const found = findWaitingMatrices([rowsOf({ movedAt: day(3) }), rowsOf({ movedAt: day(9) })]);

    expect(found).toEqual({
      turns: [],
      fixable: [{ matrixId: older, title: "分界表", since: day(9) }],
    });
  });

  it("leaves out a matrix in which only the others are waited for", () => {
    expect(findWaitingMatrices([rowsOf({ acceptedBy: ["hospital"] })])).toEqual({
      turns: [],
      fixable: [],
    });
  });

  it("puts what has waited longest first", () => {
    const waiting = { acceptedBy: ["vendor"] };
    const { turns } = findWaitingMatrices([
      rowsOf({ ...waiting, matrixId: newer, turnSince: day(8) }),
      rowsOf({ ...waiting, turnSince: day(2) }),
    ]);

    expect(turns.map(({ matrixId }) => matrixId)).toEqual([older, newer]);
  });
});
