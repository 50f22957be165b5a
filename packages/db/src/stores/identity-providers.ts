import {
  type IdentityProvider,
  identityProviderSchema,
} from "@bunkai/domain/account/identity-provider";
import {
  type IdentityProviderId,
  identityProviderIdSchema,
  type OrganizationId,
  organizationIdSchema,
} from "@bunkai/domain/id";
import { and, arrayContains, asc, eq, isNull, sql } from "drizzle-orm";
import { identityProviders } from "../schema/schema.ts";
import type { System, Tenant } from "../tenant.ts";

type Row = typeof identityProviders.$inferSelect;
type Entered = Pick<
  Row,
  "issuer" | "clientId" | "mailDomains" | "factorClasses" | "isOn" | "isDemanded" | "provedAt"
>;

/** The tenant's provider, or null. With `lock`, nobody else changes it until the transaction ends. */
export async function findIdentityProvider(
  tenant: Tenant,
  options?: { readonly lock: boolean },
): Promise<IdentityProvider | null> {
  const query = tenant.sql
    .select()
    .from(identityProviders)
    .where(eq(identityProviders.organizationId, tenant.organizationId));
  const [row] = await (options?.lock ? query.for("no key update") : query);
  return row ? viewOf(row) : null;
}

/** Adds the tenant's provider; null when it has one by now. */
export async function addIdentityProvider(
  tenant: Tenant,
  values: Entered & Pick<Row, "id" | "clientSecretBox" | "createdAt">,
): Promise<IdentityProvider | null> {
  const [row] = await tenant.sql
    .insert(identityProviders)
    .values({ ...values, organizationId: tenant.organizationId })
    .onConflictDoNothing({ target: identityProviders.organizationId })
    .returning();
  return row ? viewOf(row) : null;
}

/** Changes the tenant's provider if it still has the version read; null when somebody was faster. */
export async function changeIdentityProvider(
  tenant: Tenant,
  { values, version }: { values: Entered & { clientSecretBox?: string }; version: number },
): Promise<IdentityProvider | null> {
  const [row] = await tenant.sql
    .update(identityProviders)
    .set({ ...values, version: sql`${identityProviders.version} + 1` })
    .where(
      and(
        eq(identityProviders.organizationId, tenant.organizationId),
        eq(identityProviders.version, version),
      ),
    )
    .returning();
  return row ? viewOf(row) : null;
}

/** A provider that lets people in, with what it takes to ask it. */
export type OpenProvider = Pick<
  Row,
  "issuer" | "clientId" | "clientSecretBox" | "factorClasses" | "version"
> & { readonly id: IdentityProviderId; readonly organizationId: OrganizationId };

/** The provider behind a link to sign in, if it is switched on. Nobody is known yet, so this is asked in the system's name. */
export async function findOpenProvider(
  system: Pick<System, "sql">,
  id: IdentityProviderId,
): Promise<OpenProvider | null> {
  const [row] = await system.sql
    .select()
    .from(identityProviders)
    .where(and(eq(identityProviders.id, id), eq(identityProviders.isOn, true)));
  return row ? openOf(row) : null;
}

/** The provider of an organisation, if it is switched on: whoever comes by it belongs there, or did. */
export async function findOpenProviderOf(
  system: Pick<System, "sql">,
  organizationId: OrganizationId,
): Promise<OpenProvider | null> {
  const { isOn, organizationId: owner } = identityProviders;
  const [row] = await system.sql
    .select()
    .from(identityProviders)
    .where(and(eq(owner, organizationId), eq(isOn, true)));
  return row ? openOf(row) : null;
}

/** The providers that answer for addresses of a mail domain. Several organisations may name the same one. */
export async function listOpenProviders(
  system: Pick<System, "sql">,
  mailDomain: string,
): Promise<OpenProvider[]> {
  const rows = await system.sql
    .select()
    .from(identityProviders)
    .where(
      and(
        arrayContains(identityProviders.mailDomains, [mailDomain]),
        eq(identityProviders.isOn, true),
      ),
    )
    .orderBy(asc(identityProviders.createdAt), asc(identityProviders.id));
  return rows.map(openOf);
}

/** Remembers that somebody came in by the settings of a version, the first time. */
export async function noteProviderProved(
  tenant: Tenant,
  { at, version }: { readonly at: Date; readonly version: number },
): Promise<void> {
  await tenant.sql
    .update(identityProviders)
    .set({ provedAt: at })
    .where(
      and(
        eq(identityProviders.organizationId, tenant.organizationId),
        eq(identityProviders.version, version),
        isNull(identityProviders.provedAt),
      ),
    );
}

function openOf(row: Row): OpenProvider {
  const { clientId, clientSecretBox, factorClasses, issuer, version } = row;
  return {
    ...{ clientId, clientSecretBox, factorClasses, issuer, version },
    id: identityProviderIdSchema.parse(row.id),
    organizationId: organizationIdSchema.parse(row.organizationId),
  };
}

function viewOf(row: Row): IdentityProvider {
  return identityProviderSchema.parse({
    ...row,
    provedAt: row.provedAt?.toISOString() ?? null,
  });
}
