import { acceptRows } from "@bunkai/actions/responsibility/accept-rows";
import { moveMatrixRow } from "@bunkai/actions/responsibility/move-matrix-row";
import { openMatrix } from "@bunkai/actions/responsibility/open-matrix";
import { getMatrix } from "@bunkai/actions/responsibility/read-matrices";
import { OPEN_ASSIGNMENT } from "@bunkai/domain/responsibility/assignment";
import { matrixOpenSchema } from "@bunkai/domain/responsibility/matrix";
import { rowStateOf } from "@bunkai/domain/responsibility/row-state";
import { wordsOf } from "@bunkai/language/words";
import { describe, expect, it } from "vitest";
import { givenInstallation } from "../fixtures/installation.ts";
import { givenMatrix, givenOffering, matrixOf } from "../fixtures/main-job.ts";
import { givenOrganization } from "../fixtures/people.ts";
import { refusalOf } from "../fixtures/refusal.ts";

const installation = await givenInstallation();
const vendor = await givenOrganization(installation);
const hospital = await givenOrganization(installation, "hospital");
const pair = { hospital, vendor };

describe("many rows accepted at once", () => {
  it("are refused by the numbers of the rows that are open, in words", async () => {
    const { id } = await givenMatrix(pair);
    const { rows } = await getMatrix(hospital, id);
    const open = rows.filter((row) => rowStateOf(row, ["hospital", "vendor"]) === "open");
    const dutyKeys = open.map(({ dutyKey }) => dutyKey);
    expect(dutyKeys.length).toBeGreaterThan(0);

    const refusal = await refusalOf(acceptRows(hospital, id, { rows: asRead(rows) }));
    expect(refusal).toMatchObject({ code: "wrong_state", facts: { state: "open", dutyKeys } });
    for (const language of ["ja", "en"] as const) {
      const detail = wordsOf(language).error.wrong_state.detail({ state: "open", dutyKeys });
      for (const key of dutyKeys) expect(detail).toContain(key);
    }
    expect((await getMatrix(hospital, id)).rows).toEqual(rows);
  });

  it("are refused by the numbers of the rows that moved on meanwhile, in words", async () => {
    const { id } = await givenMatrix(pair);
    const { rows } = await getMatrix(hospital, id);
    const drafted = rows.filter((row) => rowStateOf(row, ["hospital", "vendor"]) === "waiting");
    const [first, second] = drafted;
    if (!first || !second) throw new Error("Nothing was drafted.");
    await moveMatrixRow(vendor, id, second.id, {
      type: "propose",
      assignment: { ...OPEN_ASSIGNMENT, inCharge: "hospital" },
      proposalNumber: 0,
      reason: null,
    });

    const refusal = await refusalOf(acceptRows(hospital, id, { rows: asRead([first, second]) }));
    const dutyKeys = [second.dutyKey];
    expect(refusal).toMatchObject({ code: "proposal_replaced", facts: { dutyKeys } });
    for (const language of ["ja", "en"] as const) {
      const detail = wordsOf(language).error.proposal_replaced.detail({ dutyKeys });
      expect(detail).toContain(second.dutyKey);
    }
  });
});

describe("a draft", () => {
  it("puts the vendor of the product and the hospital in charge, whatever their parties are called", async () => {
    const { id: offeringId } = await givenOffering(vendor);
    const values = matrixOf(pair, { offeringId });
    const named = values.parties.map((party) => ({ ...party, key: `${party.kind}Side` }));
    const usual = await getMatrix(hospital, (await openMatrix(hospital, values)).id);
    const other = await openMatrix(hospital, { ...values, parties: named });

    const inCharge = (await getMatrix(hospital, other.id)).rows.map(
      (row) => row.assignment.inCharge,
    );
    expect(inCharge).toEqual(
      usual.rows.map(({ assignment }) => assignment.inCharge && `${assignment.inCharge}Side`),
    );
    expect(new Set(inCharge)).toEqual(new Set(["vendorSide", "hospitalSide", null]));
  });

  it.each(["constructor", "valueOf", "toString", "hasOwnProperty"])(
    "knows no party by a name that every object answers to: %s",
    async (key) => {
      const { id: offeringId } = await givenOffering(vendor);
      const values = matrixOf(pair, { offeringId });
      const parties = values.parties.map((party) =>
        party.kind === "vendor" ? { ...party, key } : party,
      );
      const { error } = matrixOpenSchema.safeParse({ ...values, parties });
      expect(error?.issues).toMatchObject([{ path: ["parties"], message: "reserved_key" }]);
    },
  );
});

function asRead<Row extends { readonly id: string; readonly proposalNumber: number }>(
  rows: readonly Row[],
) {
  return rows.map(
    ({ id, proposalNumber }: Row): Pick<Row, "id" | "proposalNumber"> => ({
      id,
      proposalNumber,
    }),
  );
}
