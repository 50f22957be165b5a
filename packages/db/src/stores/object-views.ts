import { type ViewedKind, type Viewer, viewerSchema } from "@bunkai/domain/audit/object-view";
import type { ApiKeyId, OrganizationId, PersonId } from "@bunkai/domain/id";
import { and, desc, eq, max, min, sql, sum } from "drizzle-orm";
import { objectViews } from "../schema/schema.ts";
import type { Tenant } from "../tenant.ts";

/** Somebody has just seen something. */
export type NewView = {
  readonly objectKind: ViewedKind;
  readonly objectId: string;
  readonly viewerOrganizationId: OrganizationId;
  readonly viewerName: string;
  /** Only where the reader of the list is the viewer's own organisation. */
  readonly person: { readonly id: ApiKeyId | PersonId; readonly name: string } | null;
  readonly how: "downloaded" | "opened";
  /** The Japanese day of `at`. */
  readonly day: string;
  readonly at: Date;
};

/** Opening again after less is one opening: a page asks again by itself whenever somebody comes back to it. */
const SAME_OPENING_MINUTES = 10;
const VIEWERS_MAX = 500;

/**
 * Notes views for one reader of the list, who is the tenant: one row for viewer, thing and day. One statement, which
 * adds to the rows that are there: of two at once none is lost.
 *
 * @param views each of another thing, by one viewer
 */
export async function noteViews(tenant: Tenant, views: readonly NewView[]): Promise<void> {
  if (views.length === 0) return;
  const isAgain = sql`excluded.last_at >= ${objectViews.lastAt} + make_interval(mins => ${sql.raw(String(SAME_OPENING_MINUTES))})`;
  await tenant.sql
    .insert(objectViews)
    .values(
      views.map(({ at, how, person, ...thing }) => ({
        ...thing,
        organizationId: tenant.organizationId,
        viewerId: person?.id ?? thing.viewerOrganizationId,
        personName: person?.name ?? null,
        opened: how === "opened" ? 1 : 0,
        downloaded: how === "opened" ? 0 : 1,
        firstAt: at,
        lastAt: at,
      })),
    )
    .onConflictDoUpdate({
      target: [
        objectViews.organizationId,
        objectViews.objectKind,
        objectViews.objectId,
        objectViews.viewerOrganizationId,
        objectViews.viewerId,
        objectViews.day,
      ],
      set: {
        opened: sql`${objectViews.opened} + case when excluded.opened = 1 and (${objectViews.opened} = 0 or ${isAgain}) then 1 else 0 end`,
        downloaded: sql`${objectViews.downloaded} + excluded.downloaded`,
        viewerName: sql`excluded.viewer_name`,
        personName: sql`excluded.person_name`,
        lastAt: sql`greatest(${objectViews.lastAt}, excluded.last_at)`,
      },
    });
}

/** Who saw a thing, as far as the tenant may know, who came last first. One query. */
export async function listViewers(
  tenant: Tenant,
  object: { readonly kind: ViewedKind; readonly id: string },
): Promise<Viewer[]> {
  const rows = await tenant.sql
    .select({
      // As they were called when they came last.
      organizationName: sql<string>`(array_agg(${objectViews.viewerName} order by ${objectViews.lastAt} desc))[1]`,
      personName: sql<
        string | null
      >`(array_agg(${objectViews.personName} order by ${objectViews.lastAt} desc))[1]`,
      opened: sum(objectViews.opened).mapWith(Number),
      downloaded: sum(objectViews.downloaded).mapWith(Number),
      firstAt: min(objectViews.firstAt),
      lastAt: max(objectViews.lastAt),
    })
    .from(objectViews)
    .where(
      and(
        eq(objectViews.organizationId, tenant.organizationId),
        eq(objectViews.objectKind, object.kind),
        eq(objectViews.objectId, object.id),
      ),
    )
    .groupBy(objectViews.viewerOrganizationId, objectViews.viewerId)
    .orderBy(desc(max(objectViews.lastAt)))
    .limit(VIEWERS_MAX);
  return rows.map((row) =>
    viewerSchema.parse({
      ...row,
      firstAt: row.firstAt?.toISOString(),
      lastAt: row.lastAt?.toISOString(),
    }),
  );
}
