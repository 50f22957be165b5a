import { sql } from "drizzle-orm";
import { check, date, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { organizations } from "./account.ts";
import { moment, organizationColumn, ownedPolicy } from "./columns.ts";

/**
 * Who saw a revision, a matrix or an agreement, a row for each reader of the list, viewer and Japanese day.
 *
 * `organization_id` is who may read the row. What another organisation's people saw stands there without any person:
 * no query, however wrong, can tell a name that is not in the row.
 */
export const objectViews = pgTable(
  "object_views",
  {
    organizationId: organizationColumn().references(() => organizations.id),
    objectKind: text("object_kind").notNull(),
    objectId: uuid("object_id").notNull(),
    viewerOrganizationId: uuid("viewer_organization_id").notNull(),
    /** As the organisation was called that day. */
    viewerName: text("viewer_name").notNull(),
    /** The person, or, where the viewer belongs to another organisation, that organisation again. */
    viewerId: uuid("viewer_id").notNull(),
    /** Null where the viewer belongs to another organisation. */
    personName: text("person_name"),
    day: date("day", { mode: "string" }).notNull(),
    opened: integer("opened").notNull(),
    downloaded: integer("downloaded").notNull(),
    firstAt: moment("first_at").notNull(),
    lastAt: moment("last_at").notNull(),
  },
  (table) => [
    primaryKey({
      name: "object_views_once_a_day",
      columns: [
        table.organizationId,
        table.objectKind,
        table.objectId,
        table.viewerOrganizationId,
        table.viewerId,
        table.day,
      ],
    }),
    check(
      "object_views_name_own_people_alone",
      sql`(viewer_organization_id = organization_id) = (person_name is not null) and (viewer_organization_id = organization_id) = (viewer_id <> viewer_organization_id)`,
    ),
    check("object_views_of_shared_things", sql`object_kind in ('revision', 'matrix', 'agreement')`),
    ownedPolicy("object_views"),
  ],
);
