import { randomUUID } from "node:crypto";
import {
  addContractAnnex,
  changeContract as changeStored,
  findContract,
  listContracts,
  removeContractAnnex,
} from "@bunkai/db/stores/contracts";
import { inTenant } from "@bunkai/db/tenant";
import { agreementIdSchema, contractIdSchema } from "@bunkai/domain/id";
import { describe, expect, it } from "vitest";
import { asOwner, rowsOf } from "../fixtures/as-owner.ts";
import { givenGroup, recordOf } from "../fixtures/group.ts";
import { givenInstallation } from "../fixtures/installation.ts";
import { refusalOf } from "../fixtures/refusal.ts";
import { sqlStateOf } from "../fixtures/sql-state-of.ts";

const ALL = { limit: 100 };
const PERMISSION_DENIED = "42501";
const installation = await givenInstallation();

describe("the second defence", () => {
  it("holds in the database when a query forgets the facility: nothing is seen, changed, added or attached", async () => {
    const { clinic, contracts, hospital, limited } = await givenGroup(installation);
    const { facilityIds, organizationId, person } = limited;
    const scope = { organizationId, personId: person.id, facilityIds };
    const run = (statement: string) =>
      inTenant(installation.db, scope, async ({ sql }) => rowsOf(await sql.execute(statement)));

    expect(await run("select id from contracts")).toEqual([{ id: contracts.clinic.id }]);
    expect(await run("update contracts set note = 'x' returning id")).toEqual([
      { id: contracts.clinic.id },
    ]);
    for (const moved of [`'${hospital.id}'`, "null"]) {
      const move = run(
        `update contracts set facility_id = ${moved} where facility_id = '${clinic.id}'`,
      );
      expect(await sqlStateOf(move)).toBe(PERMISSION_DENIED);
    }
    const annex = `insert into contract_annexes values ('${organizationId}', '${contracts.hospital.id}', gen_random_uuid(), 'x', 'x', 'x', now())`;
    expect(await sqlStateOf(run(annex))).toBe(PERMISSION_DENIED);
  });

  it("sees nothing at all where nobody said how far it reaches", async () => {
    const { administrator } = await givenGroup(installation);
    const seen = await installation.db.app.transaction(async (tx) => {
      await tx.execute(
        `select set_config('app.organization_id', '${administrator.organizationId}', true)`,
      );
      return rowsOf(await tx.execute("select id from contracts"));
    });
    expect(seen).toEqual([]);
  });

  it("holds in every store query when the database has no row-level security", async () => {
    const { contracts, hospital, limited } = await givenGroup(installation);
    const { facilityIds, organizationId, person } = limited;
    const scope = { organizationId, personId: person.id, facilityIds };
    const other = contractIdSchema.parse(contracts.hospital.id);
    const annex = {
      agreementId: agreementIdSchema.parse(randomUUID()),
      ...{ title: "x", documentNumber: "x", contentSha256: "0", attachedAt: new Date(0) },
    };
    const switchTo = async (state: "disable" | "enable") => {
      for (const table of ["contracts", "contract_annexes"]) {
        await asOwner(installation, `alter table ${table} ${state} row level security`);
      }
    };
    await switchTo("disable");
    try {
      await inTenant(installation.db, scope, async (tenant) => {
        const { items } = await listContracts(tenant, ALL);
        expect(items.map(({ id }) => id)).toEqual([contracts.clinic.id]);
        expect((await listContracts(tenant, { ...ALL, facility: hospital.id })).items).toEqual([]);
        expect(await findContract(tenant, other)).toBeNull();
        const values = recordOf(limited.facilityIds[0] ?? null);
        expect(await changeStored(tenant, { id: other, values, version: 1 })).toBe(false);
        const attaching = addContractAnnex(tenant, other, annex);
        expect((await refusalOf(attaching)).code).toBe("not_found");
        const detaching = removeContractAnnex(tenant, other, annex.agreementId);
        expect((await refusalOf(detaching)).code).toBe("not_found");
      });
    } finally {
      await switchTo("enable");
    }
  });
});
