import { findLegalPerson } from "@bunkai/domain/account/find-legal-person";
import {
  type LegalPerson,
  type LegalPersonValues,
  legalPersonSchema,
} from "@bunkai/domain/account/legal-person";
import type { LegalPersonId, MatrixId } from "@bunkai/domain/id";
import type { CalendarDay } from "@bunkai/domain/japanese-day";
import type { Page, PageQuery } from "@bunkai/domain/page";
import { and, desc, eq, lte } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { legalPersons } from "../schema/legal-person.ts";
import { matrixParticipants } from "../schema/responsibility.ts";
import type { Tenant } from "../tenant.ts";
import { beyondCursor, pageFrom } from "./page.ts";

type Row = typeof legalPersons.$inferSelect;

/** Adds an entry. Those before it stay. */
export async function addLegalPerson(
  tenant: Tenant,
  values: LegalPersonValues & { readonly id: LegalPersonId; readonly enteredAt: Date },
): Promise<LegalPerson> {
  const [row] = await tenant.sql
    .insert(legalPersons)
    .values({ ...values, organizationId: tenant.organizationId })
    .returning();
  return viewOf(row);
}

/** The tenant's entries, the one that was entered last first. */
export async function listLegalPersons(
  tenant: Tenant,
  query: PageQuery,
): Promise<Page<LegalPerson>> {
  const key = { moment: legalPersons.enteredAt, id: legalPersons.id };
  const rows = await tenant.sql
    .select()
    .from(legalPersons)
    .where(
      and(
        eq(legalPersons.organizationId, tenant.organizationId),
        beyondCursor(query.cursor, key, "newestFirst"),
      ),
    )
    .orderBy(desc(legalPersons.enteredAt), desc(legalPersons.id))
    .limit(query.limit + 1);
  return pageFrom(rows, query.limit, viewOf, (row) => [row.enteredAt, row.id]);
}

/** What held of the tenant on a day, or null. */
export async function findLegalPersonOn(
  tenant: Tenant,
  day: CalendarDay,
): Promise<LegalPerson | null> {
  const rows = await tenant.sql
    .select()
    .from(legalPersons)
    .where(
      and(eq(legalPersons.organizationId, tenant.organizationId), lte(legalPersons.validFrom, day)),
    );
  return findLegalPerson(rows.map(viewOf), day);
}

/** What held on a day of all who take part in a matrix of the tenant, by party key; whoever entered nothing is left out. */
export async function findLegalPersonsAtTable(
  tenant: Tenant,
  matrixId: MatrixId,
  day: CalendarDay,
): Promise<ReadonlyMap<string, LegalPerson>> {
  const own = alias(matrixParticipants, "own_seat");
  const rows = await tenant.sql
    .select({ partyKey: matrixParticipants.partyKey, entry: legalPersons })
    .from(own)
    .innerJoin(matrixParticipants, eq(matrixParticipants.matrixId, own.matrixId))
    .innerJoin(legalPersons, eq(legalPersons.organizationId, matrixParticipants.organizationId))
    .where(
      and(
        eq(own.organizationId, tenant.organizationId),
        eq(own.matrixId, matrixId),
        lte(legalPersons.validFrom, day),
      ),
    );
  const partyKeys = new Set(rows.map(({ partyKey }) => partyKey));
  const held = [...partyKeys].flatMap((key) => {
    const entries = rows.filter(({ partyKey }) => partyKey === key);
    const found = findLegalPerson(
      entries.map(({ entry }) => viewOf(entry)),
      day,
    );
    return found ? [[key, found] as const] : [];
  });
  return new Map(held);
}

function viewOf(row: Row | undefined): LegalPerson {
  return legalPersonSchema.parse({ ...row, enteredAt: row?.enteredAt.toISOString() });
}
