import type { Strength } from "@bunkai/domain/account/session-facts";
import type { Language } from "@bunkai/domain/language";
import { sql } from "drizzle-orm";
import {
  check,
  customType,
  foreignKey,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { appRole, currentOrganization, moment, organizationColumn } from "./columns.ts";
import { matrices, matrixParticipants } from "./responsibility.ts";
import { participantsPolicy } from "./shared-policy.ts";

const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => "bytea" });

/**
 * Fixed texts. `content` is byte by byte what was hashed. Inserted once; only the state moves on: seal by seal to the end,
 * or, before all have signed, to the withdrawal. Triggers hold that order, even against a signature at the same moment.
 */
export const agreements = pgTable(
  "agreements",
  {
    matrixId: uuid("matrix_id")
      .notNull()
      .references(() => matrices.id),
    id: uuid("id").primaryKey(),
    documentNumber: text("document_number").notNull().unique("agreements_number_once"),
    /** Counts the texts of one matrix. */
    version: integer("version").notNull().default(1),
    title: text("title").notNull(),
    language: text("language").$type<Language>().notNull(),
    content: text("content").notNull(),
    contentSha256: text("content_sha256").notNull(),
    /** The document as it was rendered, before any signature. */
    documentSha256: text("document_sha256").notNull(),
    signersNeeded: text("signers_needed").array().notNull(),
    /** How many seals the stored document carries. */
    sealsDone: integer("seals_done").notNull().default(0),
    fixedAt: moment("fixed_at").notNull(),
    completedAt: moment("completed_at"),
    withdrawnAt: moment("withdrawn_at"),
    withdrawnParty: text("withdrawn_party"),
    withdrawnBy: text("withdrawn_by"),
    withdrawalReason: text("withdrawal_reason"),
  },
  (table) => [
    unique("agreements_in_matrix").on(table.matrixId, table.id),
    unique("agreements_version_once").on(table.matrixId, table.version),
    // Of all the texts of a matrix, one at most can still bind.
    uniqueIndex("agreements_one_standing").on(table.matrixId).where(sql`withdrawn_at is null`),
    check(
      "agreements_withdrawn_in_full",
      sql`num_nulls(withdrawn_at, withdrawn_party, withdrawn_by, withdrawal_reason) in (0, 4)`,
    ),
    participantsPolicy("agreements"),
    // Nobody takes a text back for the other side.
    pgPolicy("agreements_withdrawn_in_ones_own_name", {
      as: "restrictive",
      for: "update",
      to: appRole,
      using: sql`true`,
      withCheck: sql`withdrawn_party is null or exists (
        select from matrix_participants
        where matrix_participants.matrix_id = agreements.matrix_id
          and matrix_participants.party_key = agreements.withdrawn_party
          and matrix_participants.organization_id = ${currentOrganization}
      )`,
    }),
  ],
);

/** The bytes of an agreement after each seal (step 0: none), and of its certificate. Inserted once. */
export const agreementDocuments = pgTable(
  "agreement_documents",
  {
    matrixId: uuid("matrix_id").notNull(),
    agreementId: uuid("agreement_id").notNull(),
    kind: text("kind").$type<"agreement" | "certificate">().notNull(),
    step: integer("step").notNull(),
    sha256: text("sha256").notNull(),
    bytes: bytea("bytes").notNull(),
  },
  (table) => [
    primaryKey({
      name: "agreement_documents_once",
      columns: [table.agreementId, table.kind, table.step],
    }),
    check("agreement_documents_kind_known", sql`kind in ('agreement', 'certificate')`),
    // The matrix is part of the reference: nobody fills the place of a document of strangers.
    foreignKey({
      name: "agreement_documents_of_agreement",
      columns: [table.matrixId, table.agreementId],
      foreignColumns: [agreements.matrixId, agreements.id],
    }),
    participantsPolicy("agreement_documents"),
  ],
);

/** Who signed what they had read, and how surely it was them. One a party. Inserted once. */
export const agreementSignatures = pgTable(
  "agreement_signatures",
  {
    matrixId: uuid("matrix_id").notNull(),
    agreementId: uuid("agreement_id").notNull(),
    partyKey: text("party_key").notNull(),
    organizationId: organizationColumn(),
    signerName: text("signer_name").notNull(),
    signerRole: text("signer_role").notNull(),
    strength: text("strength").$type<Strength>().notNull(),
    consent: text("consent").notNull(),
    contentSha256: text("content_sha256").notNull(),
    documentSha256: text("document_sha256").notNull(),
    signedAt: moment("signed_at").notNull(),
  },
  (table) => [
    // Holds even against two signers of one side at once.
    primaryKey({ name: "agreement_signatures_once", columns: [table.agreementId, table.partyKey] }),
    foreignKey({
      name: "agreement_signatures_of_agreement",
      columns: [table.matrixId, table.agreementId],
      foreignColumns: [agreements.matrixId, agreements.id],
    }),
    foreignKey({
      name: "agreement_signatures_of_participant",
      columns: [table.matrixId, table.organizationId, table.partyKey],
      foreignColumns: [
        matrixParticipants.matrixId,
        matrixParticipants.organizationId,
        matrixParticipants.partyKey,
      ],
    }),
    participantsPolicy("agreement_signatures", { for: "select" }),
    // Nobody signs for the other side.
    pgPolicy("agreement_signatures_in_ones_own_name", {
      for: "insert",
      to: appRole,
      withCheck: sql`takes_part(matrix_id) and organization_id = ${currentOrganization}`,
    }),
  ],
);
