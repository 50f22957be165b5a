import type { LayoutMemory } from "@bunkai/domain/workbook/layout-memory";
import { and, desc, eq } from "drizzle-orm";
import { layoutMemories } from "../schema/form.ts";
import type { Tenant } from "../tenant.ts";

/** More layouts of one edition nobody meets; the oldest are passed over. */
const LAYOUTS_MAX = 200;

const columns = {
  fingerprint: layoutMemories.fingerprint,
  columns: layoutMemories.columns,
  choices: layoutMemories.choices,
};

/** Which layout of which edition. */
export type LayoutKey = { readonly editionKey: string; readonly fingerprint: string };

/** What the tenant remembers of layouts of an edition, what was said last first. */
export async function listLayoutMemories(
  tenant: Tenant,
  editionKey: string,
): Promise<LayoutMemory[]> {
  return await tenant.sql
    .select(columns)
    .from(layoutMemories)
    .where(
      and(
        eq(layoutMemories.organizationId, tenant.organizationId),
        eq(layoutMemories.editionKey, editionKey),
      ),
    )
    .orderBy(desc(layoutMemories.updatedAt), layoutMemories.fingerprint)
    .limit(LAYOUTS_MAX);
}

/** What the tenant remembers of one layout, locked, or null. */
export async function findLayoutMemoryLocked(
  tenant: Tenant,
  key: LayoutKey,
): Promise<LayoutMemory | null> {
  const [row] = await tenant.sql
    .select(columns)
    .from(layoutMemories)
    .where(own(tenant, key))
    .for("update");
  return row ?? null;
}

/** Remembers a layout, in place of what was remembered of it before. */
export async function keepLayoutMemory(
  tenant: Tenant,
  { columns: corrected, choices, editionKey, fingerprint }: LayoutMemory & LayoutKey,
  updatedAt: Date,
): Promise<void> {
  const { organizationId } = tenant;
  const values = { columns: corrected, choices, updatedAt };
  await tenant.sql
    .insert(layoutMemories)
    .values({ organizationId, editionKey, fingerprint, ...values })
    .onConflictDoUpdate({
      target: [
        layoutMemories.organizationId,
        layoutMemories.editionKey,
        layoutMemories.fingerprint,
      ],
      set: values,
    });
}

/** Forgets a layout; false when nothing was remembered of it. */
export async function forgetLayoutMemory(tenant: Tenant, key: LayoutKey): Promise<boolean> {
  const gone = await tenant.sql
    .delete(layoutMemories)
    .where(own(tenant, key))
    .returning({ fingerprint: layoutMemories.fingerprint });
  return gone.length > 0;
}

function own(tenant: Tenant, { editionKey, fingerprint }: LayoutKey) {
  return and(
    eq(layoutMemories.organizationId, tenant.organizationId),
    eq(layoutMemories.editionKey, editionKey),
    eq(layoutMemories.fingerprint, fingerprint),
  );
}
