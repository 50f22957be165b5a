import type { OfferingId } from "@bunkai/domain/id";
import {
  type Offering,
  type OfferingValues,
  offeringSchema,
} from "@bunkai/domain/offering/offering";
import type { Page, PageQuery } from "@bunkai/domain/page";
import { and, desc, eq, ilike, or, sql } from "drizzle-orm";
import { organizations } from "../schema/account.ts";
import { offerings } from "../schema/offering.ts";
import type { Tenant } from "../tenant.ts";
import { beyondCursor, pageFrom } from "./page.ts";
import { refuseDuplicate } from "./refuse-duplicate.ts";

const NAME_ONCE = {
  constraint: "offerings_name_and_version_once",
  code: "offering_exists",
} as const;

const columns = {
  id: offerings.id,
  vendorId: offerings.organizationId,
  vendorName: organizations.name,
  name: offerings.name,
  versionLabel: offerings.versionLabel,
  serviceType: offerings.serviceType,
  description: offerings.description,
  version: offerings.version,
  createdAt: offerings.createdAt,
};

/** A new offering of the tenant. */
export async function addOffering(
  tenant: Tenant,
  offering: OfferingValues & { readonly id: OfferingId; readonly createdAt: Date },
): Promise<void> {
  await refuseDuplicate(
    NAME_ONCE,
    tenant.sql.insert(offerings).values({ ...offering, organizationId: tenant.organizationId }),
  );
}

/** Which offerings to list: the tenant's own, or everybody's that match all words. */
export type OfferingQuery = PageQuery & {
  readonly own: boolean;
  readonly words?: string | undefined;
};

/** Offerings, newest first. Offerings are published: other vendors' are there too unless `own`. */
export async function listOfferings(tenant: Tenant, query: OfferingQuery): Promise<Page<Offering>> {
  const rows = await tenant.sql
    .select(columns)
    .from(offerings)
    .innerJoin(organizations, eq(organizations.id, offerings.organizationId))
    .where(
      and(
        query.own ? eq(offerings.organizationId, tenant.organizationId) : undefined,
        ...wordsOf(query.words).map((word) =>
          or(
            ilike(offerings.name, word),
            ilike(offerings.versionLabel, word),
            ilike(offerings.description, word),
            ilike(organizations.name, word),
          ),
        ),
        beyondCursor(
          query.cursor,
          { moment: offerings.createdAt, id: offerings.id },
          "newestFirst",
        ),
      ),
    )
    .orderBy(desc(offerings.createdAt), desc(offerings.id))
    .limit(query.limit + 1);
  return pageFrom(
    rows.map(viewOf),
    query.limit,
    (offering) => offering,
    ({ createdAt, id }) => [new Date(createdAt), id],
  );
}

/** Any published offering, or null. */
export async function findOffering(tenant: Tenant, id: OfferingId): Promise<Offering | null> {
  const [row] = await tenant.sql
    .select(columns)
    .from(offerings)
    .innerJoin(organizations, eq(organizations.id, offerings.organizationId))
    .where(eq(offerings.id, id));
  return row ? viewOf(row) : null;
}

/** Changes one of the tenant's offerings if it still has the version read; false when somebody was faster. */
export async function changeOffering(
  tenant: Tenant,
  change: { readonly id: OfferingId; readonly values: OfferingValues; readonly version: number },
): Promise<boolean> {
  const changed = await refuseDuplicate(
    NAME_ONCE,
    tenant.sql
      .update(offerings)
      .set({ ...change.values, version: sql`${offerings.version} + 1` })
      .where(
        and(
          eq(offerings.organizationId, tenant.organizationId),
          eq(offerings.id, change.id),
          eq(offerings.version, change.version),
        ),
      )
      .returning({ id: offerings.id }),
  );
  return changed.length > 0;
}

const WORDS_MAX = 8;

function wordsOf(words: string | undefined): string[] {
  const found = (words ?? "").normalize("NFKC").split(/\s+/u).filter(Boolean).slice(0, WORDS_MAX);
  return found.map((word) => `%${word.replace(/[\\%_]/gu, "\\$&")}%`);
}

type Row = Omit<Offering, "createdAt" | "id" | "vendorId"> & {
  id: string;
  vendorId: string;
  createdAt: Date;
};

function viewOf(row: Row): Offering {
  return offeringSchema.parse({ ...row, createdAt: row.createdAt.toISOString() });
}
