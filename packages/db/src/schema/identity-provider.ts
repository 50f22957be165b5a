import { sql } from "drizzle-orm";
import { boolean, check, integer, pgPolicy, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { organizations } from "./account.ts";
import {
  appRole,
  moment,
  organizationColumn,
  ownedPolicy,
  personAlone,
  systemPolicy,
} from "./columns.ts";

/** The provider of identities of an organisation. `client_secret_box` is the client's secret, encrypted. */
export const identityProviders = pgTable(
  "identity_providers",
  {
    organizationId: organizationColumn()
      .references(() => organizations.id)
      .unique("identity_providers_one_each"),
    id: uuid("id").primaryKey(),
    issuer: text("issuer").notNull(),
    clientId: text("client_id").notNull(),
    clientSecretBox: text("client_secret_box").notNull(),
    mailDomains: text("mail_domains").array().notNull().default([]),
    factorClasses: text("factor_classes").array().notNull().default([]),
    isOn: boolean("is_on").notNull(),
    isDemanded: boolean("is_demanded").notNull(),
    provedAt: moment("proved_at"),
    version: integer("version").notNull().default(1),
    createdAt: moment("created_at").notNull(),
  },
  () => [
    check("identity_providers_demanded_when_proved", sql`not is_demanded or proved_at is not null`),
    ownedPolicy("identity_providers"),
    // Whoever signs in belongs nowhere yet: the lookup by link and by mail domain happens in the system's name.
    systemPolicy("identity_providers"),
    // The switcher: a person learns which of the own organisations demand their provider.
    pgPolicy("identity_providers_of_the_person", {
      for: "select",
      to: appRole,
      using: sql`exists (select from members where members.organization_id = identity_providers.organization_id and ${personAlone})`,
    }),
  ],
);
