import type { ContractKind } from "@bunkai/domain/contract/contract";
import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { organizations } from "./account.ts";
import { appRole, moment, organizationColumn, ownedPolicy, withinReach } from "./columns.ts";
import { facilities } from "./facility.ts";

/** Contract records of one organisation. The other side does not see them. */
export const contracts = pgTable(
  "contracts",
  {
    organizationId: organizationColumn().references(() => organizations.id),
    id: uuid("id").primaryKey(),
    /** The facility that it belongs to; null: the whole group. */
    facilityId: uuid("facility_id"),
    number: text("number").notNull(),
    title: text("title").notNull(),
    kind: text("kind").$type<ContractKind>().notNull(),
    counterparty: text("counterparty").notNull(),
    startsOn: date("starts_on", { mode: "string" }).notNull(),
    endsOn: date("ends_on", { mode: "string" }),
    noticeBy: date("notice_by", { mode: "string" }),
    note: text("note").notNull(),
    version: integer("version").notNull().default(1),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [
    unique("contracts_in_organization").on(table.organizationId, table.id),
    // Each facility keeps its own book: nobody learns from a refusal what stands in another one.
    unique("contracts_number_once")
      .on(table.organizationId, table.facilityId, table.number)
      .nullsNotDistinct(),
    foreignKey({
      name: "contracts_of_facility",
      columns: [table.organizationId, table.facilityId],
      foreignColumns: [facilities.organizationId, facilities.id],
    }),
    index("contracts_by_age").on(table.organizationId, table.createdAt, table.id),
    check("contracts_end_after_start", sql`ends_on is null or ends_on >= starts_on`),
    ownedPolicy("contracts"),
    pgPolicy("contracts_within_reach", {
      as: "restrictive",
      for: "all",
      to: appRole,
      using: withinReach("facility_id"),
      withCheck: withinReach("facility_id"),
    }),
  ],
);

/** Agreements attached to a contract, with the hash that they had then. */
export const contractAnnexes = pgTable(
  "contract_annexes",
  {
    organizationId: organizationColumn(),
    contractId: uuid("contract_id").notNull(),
    agreementId: uuid("agreement_id").notNull(),
    title: text("title").notNull(),
    documentNumber: text("document_number").notNull(),
    contentSha256: text("content_sha256").notNull(),
    attachedAt: moment("attached_at").notNull(),
  },
  (table) => [
    primaryKey({
      name: "contract_annexes_once",
      columns: [table.organizationId, table.contractId, table.agreementId],
    }),
    foreignKey({
      name: "contract_annexes_of_contract",
      columns: [table.organizationId, table.contractId],
      foreignColumns: [contracts.organizationId, contracts.id],
    }),
    ownedPolicy("contract_annexes"),
    // The contract is looked up as whoever asks, who may not reach it.
    pgPolicy("contract_annexes_within_reach", {
      as: "restrictive",
      for: "all",
      to: appRole,
      using: sql`exists (select from contracts where contracts.id = contract_id)`,
      withCheck: sql`exists (select from contracts where contracts.id = contract_id)`,
    }),
  ],
);
