import type { QuestionnaireState } from "@bunkai/domain/questionnaire/questionnaire";
import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { moment, organizationColumn, ownedPolicy } from "./columns.ts";
import { disclosures } from "./disclosure.ts";
import { files } from "./file.ts";
import { loadedForms } from "./form.ts";

/** Own forms of hospitals that an organisation answers. Who asks is its own note: nobody else ever sees that they exist. */
export const questionnaires = pgTable(
  "questionnaires",
  {
    organizationId: organizationColumn(),
    id: uuid("id").primaryKey(),
    offeringId: uuid("offering_id").notNull(),
    asker: text("asker").notNull(),
    askerOrganizationId: uuid("asker_organization_id"),
    receivedOn: date("received_on", { mode: "string" }).notNull(),
    dueOn: date("due_on", { mode: "string" }),
    editionKey: text("edition_key").notNull(),
    formId: uuid("form_id").notNull(),
    disclosureId: uuid("disclosure_id").notNull(),
    state: text("state").$type<QuestionnaireState>().notNull().default("open"),
    version: integer("version").notNull().default(1),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [
    unique("questionnaires_in_organization").on(table.organizationId, table.id),
    unique("questionnaires_disclosure_once").on(table.organizationId, table.disclosureId),
    index("questionnaires_newest").on(table.organizationId, table.createdAt, table.id),
    check("questionnaires_state_known", sql`state in ('open', 'returned', 'declined')`),
    foreignKey({
      name: "questionnaires_of_form",
      columns: [table.organizationId, table.formId],
      foreignColumns: [loadedForms.organizationId, loadedForms.id],
    }),
    foreignKey({
      name: "questionnaires_of_disclosure",
      columns: [table.organizationId, table.disclosureId],
      foreignColumns: [disclosures.organizationId, disclosures.id],
    }),
    ownedPolicy("questionnaires"),
  ],
);

/** What was told to whom: canonical JSON, by number. Inserted once, never changed; a correction is a further one. */
export const questionnaireReturns = pgTable(
  "questionnaire_returns",
  {
    organizationId: organizationColumn(),
    questionnaireId: uuid("questionnaire_id").notNull(),
    number: integer("number").notNull(),
    fileId: uuid("file_id").notNull(),
    sha256: text("sha256").notNull(),
    text: text("text").notNull(),
    returnedAt: moment("returned_at").notNull(),
  },
  (table) => [
    primaryKey({
      name: "questionnaire_returns_once",
      columns: [table.organizationId, table.questionnaireId, table.number],
    }),
    check("questionnaire_returns_count_from_one", sql`number >= 1`),
    foreignKey({
      name: "questionnaire_returns_of_questionnaire",
      columns: [table.organizationId, table.questionnaireId],
      foreignColumns: [questionnaires.organizationId, questionnaires.id],
    }),
    foreignKey({
      name: "questionnaire_returns_of_file",
      columns: [table.organizationId, table.fileId],
      foreignColumns: [files.organizationId, files.id],
    }),
    ownedPolicy("questionnaire_returns"),
  ],
);
