import { type Deputy, type DeputyName, deputySchema } from "@bunkai/domain/account/deputy";
import type { DeputyId } from "@bunkai/domain/id";
import type { CalendarDay } from "@bunkai/domain/japanese-day";
import { and, asc, eq, getTableColumns, gte, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { members } from "../schema/account.ts";
import { deputies } from "../schema/deputy.ts";
import type { Tenant } from "../tenant.ts";

const principal = alias(members, "principal");
const deputy = alias(members, "deputy");

export async function addDeputy(
  tenant: Tenant,
  values: DeputyName & { readonly id: DeputyId; readonly createdAt: Date },
): Promise<void> {
  await tenant.sql.insert(deputies).values({ ...values, organizationId: tenant.organizationId });
}

/** Who stands in for whom in the tenant, on this day or later; whoever begins first comes first. */
export async function listDeputies(tenant: Tenant, day: CalendarDay): Promise<Deputy[]> {
  const rows = await selectDeputies(tenant)
    .where(
      and(
        eq(deputies.organizationId, tenant.organizationId),
        isNull(deputies.endedAt),
        gte(deputies.endsOn, day),
      ),
    )
    .orderBy(asc(deputies.startsOn), asc(deputies.id));
  return rows.map((row) => deputySchema.parse(row));
}

/** One that runs or is to run on this day or later, or null. */
export async function findDeputy(
  tenant: Tenant,
  id: DeputyId,
  day: CalendarDay,
): Promise<Deputy | null> {
  const [row] = await selectDeputies(tenant).where(
    and(
      eq(deputies.organizationId, tenant.organizationId),
      eq(deputies.id, id),
      isNull(deputies.endedAt),
      gte(deputies.endsOn, day),
    ),
  );
  return row ? deputySchema.parse(row) : null;
}

/** Ends one before its last day; false when it had ended. */
export async function endDeputy(tenant: Tenant, id: DeputyId, endedAt: Date): Promise<boolean> {
  const ended = await tenant.sql
    .update(deputies)
    .set({ endedAt })
    .where(
      and(
        eq(deputies.organizationId, tenant.organizationId),
        eq(deputies.id, id),
        isNull(deputies.endedAt),
      ),
    )
    .returning({ id: deputies.id });
  return ended.length > 0;
}

function selectDeputies({ sql }: Tenant) {
  return sql
    .select({
      ...getTableColumns(deputies),
      principalName: principal.name,
      deputyName: deputy.name,
    })
    .from(deputies)
    .innerJoin(
      principal,
      and(
        eq(principal.organizationId, deputies.organizationId),
        eq(principal.id, deputies.principalId),
      ),
    )
    .innerJoin(
      deputy,
      and(eq(deputy.organizationId, deputies.organizationId), eq(deputy.id, deputies.deputyId)),
    )
    .$dynamic();
}
