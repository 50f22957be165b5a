import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DomainError } from "../error/domain-error.ts";
import { OPEN_ASSIGNMENT } from "./assignment.ts";
import { type Move, moveRow, type Row } from "./move-row.ts";
import { rowStateOf, turnOf } from "./row-state.ts";

const parties = ["hospital", "vendor", "dealer"] as const;
const assigned = (inCharge: string) => ({ ...OPEN_ASSIGNMENT, inCharge });
const openRow: Row = {
  assignment: OPEN_ASSIGNMENT,
  acceptedBy: [],
  declinedBy: [],
  proposalNumber: 0,
};

const party = fc.constantFrom(...parties);
const move: fc.Arbitrary<Move> = fc.oneof(
  party.map((inCharge): Move => ({ type: "propose", assignment: assigned(inCharge) })),
  fc.constant<Move>({ type: "propose", assignment: OPEN_ASSIGNMENT }),
  fc.constant<Move>({ type: "accept" }),
  fc.constant<Move>({ type: "decline" }),
);

function codeOf(deed: () => unknown): string | null {
  try {
    deed();
    return null;
  } catch (error) {
    return error instanceof DomainError ? error.code : "bug";
  }
}

describe("moveRow", () => {
  it("is agreed only when all three have accepted the same proposal", () => {
    const seen = { parties, seen: 1 };
    const proposed = moveRow(
      openRow,
      { type: "propose", assignment: assigned("vendor") },
      { by: "hospital", parties, seen: 0 },
    );
    expect(rowStateOf(proposed, parties)).toBe("waiting");
    expect(turnOf(proposed, parties)).toEqual(["vendor", "dealer"]);
    const two = moveRow(proposed, { type: "accept" }, { by: "vendor", ...seen });
    expect(rowStateOf(two, parties)).toBe("waiting");
    const three = moveRow(two, { type: "accept" }, { by: "dealer", ...seen });
    expect(rowStateOf(three, parties)).toBe("agreed");
    expect(turnOf(three, parties)).toEqual([]);
  });

  it("gives the turn back to the proposer when somebody refuses, and never to nobody", () => {
    const proposed = moveRow(
      openRow,
      { type: "propose", assignment: assigned("vendor") },
      { by: "hospital", parties, seen: 0 },
    );
    const seen = { parties, seen: 1 };
    const declined = moveRow(proposed, { type: "decline" }, { by: "vendor", ...seen });
    expect(turnOf(declined, parties)).toEqual(["hospital", "dealer"]);
    const byAll = parties.reduce(
      (row, by) => moveRow(row, { type: "decline" }, { by, ...seen }),
      proposed,
    );
    expect(turnOf(byAll, parties)).toEqual(parties);
  });

  it("refuses to accept a proposal that was replaced after it was read", () => {
    const first = moveRow(
      openRow,
      { type: "propose", assignment: assigned("vendor") },
      { by: "hospital", parties, seen: 0 },
    );
    const second = moveRow(
      first,
      { type: "propose", assignment: assigned("hospital") },
      { by: "vendor", parties, seen: 1 },
    );
    expect(
      codeOf(() => moveRow(second, { type: "accept" }, { by: "dealer", parties, seen: 1 })),
    ).toBe("proposal_replaced");
  });

  it("refuses an open row as settled, and a party that is not at the table", () => {
    expect(
      codeOf(() => moveRow(openRow, { type: "accept" }, { by: "vendor", parties, seen: 0 })),
    ).toBe("wrong_state");
    const stranger: Move = { type: "propose", assignment: assigned("stranger") };
    expect(codeOf(() => moveRow(openRow, stranger, { by: "vendor", parties, seen: 0 }))).toBe(
      "party_unknown",
    );
  });

  it("agrees with a model that remembers who said what about the present proposal", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(party, move), { maxLength: 30 }), (talk) => {
        let row = openRow;
        let opinions = new Map<string, "accept" | "decline">();
        for (const [by, one] of talk) {
          const isOpen = row.assignment.inCharge === null;
          const code = codeOf(() => {
            row = moveRow(row, one, { by, parties, seen: row.proposalNumber });
          });
          if (one.type === "accept" && isOpen) {
            expect(code).toBe("wrong_state");
            continue;
          }
          expect(code).toBeNull();
          if (one.type === "propose") opinions = new Map([[by, "accept"]]);
          else opinions.set(by, one.type);

          const said = [...opinions.values()];
          const everybody = parties.every((key) => opinions.get(key) === "accept");
          const expected =
            row.assignment.inCharge === null
              ? "open"
              : said.includes("decline")
                ? "declined"
                : everybody
                  ? "agreed"
                  : "waiting";
          expect(rowStateOf(row, parties)).toBe(expected);
        }
      }),
    );
  });
});
