import type { ServiceType } from "@bunkai/domain/catalog/duty";
import type { Assignment } from "@bunkai/domain/responsibility/assignment";
import type { DraftSource } from "@bunkai/domain/responsibility/draft-row";
import type { Party } from "@bunkai/domain/responsibility/party";
import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { organizations } from "./account.ts";
import { appRole, currentOrganization, moment, organizationColumn } from "./columns.ts";
import { participantsPolicy } from "./shared-policy.ts";

/** Responsibility matrices. `organization_id` is who opened it; all participants see and move it. */
export const matrices = pgTable(
  "matrices",
  {
    organizationId: organizationColumn().references(() => organizations.id),
    id: uuid("id").primaryKey(),
    title: text("title").notNull(),
    offeringId: uuid("offering_id").notNull(),
    offeringName: text("offering_name").notNull(),
    versionLabel: text("version_label").notNull(),
    serviceType: text("service_type").$type<ServiceType>().notNull(),
    parties: jsonb("parties").$type<Party[]>().notNull(),
    basisRevisionIds: uuid("basis_revision_ids").array().notNull(),
    dutyCatalogKey: text("duty_catalog_key").notNull(),
    state: text("state").$type<"talking" | "fixed">().notNull(),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [
    index("matrices_by_age").on(table.createdAt, table.id),
    check("matrices_state_known", sql`state in ('talking', 'fixed')`),
    participantsPolicy("matrices", { matrixColumn: "id" }),
    pgPolicy("matrices_of_their_opener", {
      for: "all",
      to: appRole,
      using: sql`organization_id = ${currentOrganization}`,
      withCheck: sql`organization_id = ${currentOrganization}`,
    }),
    // What was fixed is talked about again only when every text that was fixed from it was withdrawn.
    pgPolicy("matrices_stay_fixed", {
      as: "restrictive",
      for: "update",
      to: appRole,
      using: sql`true`,
      withCheck: sql`state = 'fixed' or (
        select bool_and(agreements.withdrawn_at is not null) from agreements
        where agreements.matrix_id = matrices.id
      )`,
    }),
  ],
);

/** Who takes part in a matrix, and as which party. The table that all shared policies ask. */
export const matrixParticipants = pgTable(
  "matrix_participants",
  {
    matrixId: uuid("matrix_id")
      .notNull()
      .references(() => matrices.id),
    organizationId: organizationColumn(),
    partyKey: text("party_key").notNull(),
  },
  (table) => [
    primaryKey({
      name: "matrix_participants_once",
      columns: [table.matrixId, table.organizationId],
    }),
    unique("matrix_participants_party_once").on(table.matrixId, table.partyKey),
    unique("matrix_participants_as_party").on(table.matrixId, table.organizationId, table.partyKey),
    index("matrix_participants_by_organization").on(table.organizationId),
    pgPolicy("matrix_participants_see_each_other", {
      for: "select",
      to: appRole,
      using: sql`takes_part(matrix_id)`,
    }),
    // Only whoever opens a matrix says who sits at the table.
    pgPolicy("matrix_participants_named_by_the_opener", {
      for: "insert",
      to: appRole,
      withCheck: sql`exists (select from matrices where matrices.id = matrix_id and matrices.organization_id = ${currentOrganization})`,
    }),
  ],
);

export const matrixRows = pgTable(
  "matrix_rows",
  {
    matrixId: uuid("matrix_id")
      .notNull()
      .references(() => matrices.id),
    id: uuid("id").primaryKey(),
    dutyKey: text("duty_key").notNull(),
    position: integer("position").notNull(),
    assignment: jsonb("assignment").$type<Assignment>().notNull(),
    sources: jsonb("sources").$type<DraftSource[]>().notNull(),
    acceptedBy: text("accepted_by").array().notNull(),
    declinedBy: text("declined_by").array().notNull(),
    proposalNumber: integer("proposal_number").notNull(),
  },
  (table) => [
    unique("matrix_rows_in_matrix").on(table.matrixId, table.id),
    unique("matrix_rows_duty_once").on(table.matrixId, table.dutyKey),
    participantsPolicy("matrix_rows"),
    // Locking a row of a fixed matrix is allowed, changing it is not.
    pgPolicy("matrix_rows_rest_when_fixed", {
      as: "restrictive",
      for: "update",
      to: appRole,
      using: sql`true`,
      withCheck: sql`exists (select from matrices where matrices.id = matrix_id and matrices.state = 'talking')`,
    }),
  ],
);

/** Everything that was said about a row, in order. Never changed. */
export const matrixMoves = pgTable(
  "matrix_moves",
  {
    matrixId: uuid("matrix_id").notNull(),
    rowId: uuid("row_id").notNull(),
    id: uuid("id").primaryKey(),
    kind: text("kind").$type<"propose" | "accept" | "decline">().notNull(),
    partyKey: text("party_key").notNull(),
    personName: text("person_name").notNull(),
    proposalNumber: integer("proposal_number").notNull(),
    assignment: jsonb("assignment").$type<Assignment>(),
    reason: text("reason"),
    at: moment("at").notNull(),
  },
  (table) => [
    index("matrix_moves_of_row").on(table.matrixId, table.rowId, table.id),
    foreignKey({
      name: "matrix_moves_on_row",
      columns: [table.matrixId, table.rowId],
      foreignColumns: [matrixRows.matrixId, matrixRows.id],
    }),
    participantsPolicy("matrix_moves", { for: "select" }),
    // Nobody speaks for the other side.
    pgPolicy("matrix_moves_in_ones_own_name", {
      for: "insert",
      to: appRole,
      withCheck: sql`exists (
        select from matrix_participants
        where matrix_participants.matrix_id = matrix_moves.matrix_id
          and matrix_participants.party_key = matrix_moves.party_key
          and matrix_participants.organization_id = ${currentOrganization}
      )`,
    }),
  ],
);
