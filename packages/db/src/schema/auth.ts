import type { SecondFactorKind, SignInMethod } from "@bunkai/domain/account/session-facts";
import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  pgSchema,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { moment } from "./columns.ts";

/** Sign-in and sessions, written by better-auth alone through its own role. No other role has a grant here. */
export const authSchema = pgSchema("auth");

const id = () => uuid("id").primaryKey().default(sql`gen_random_uuid()`);
const createdAt = () => moment("created_at").notNull().defaultNow();
const updatedAt = () => moment("updated_at").notNull().defaultNow();

export const user = authSchema.table("user", {
  id: id(),
  name: text("name").notNull(),
  email: text("email").notNull().unique("user_email_once"),
  emailVerified: boolean("email_verified").notNull().default(false),
  image: text("image"),
  language: text("language").notNull().default("ja"),
  twoFactorEnabled: boolean("two_factor_enabled").notNull().default(false),
  createdAt: createdAt(),
  updatedAt: updatedAt(),
});

export const session = authSchema.table(
  "session",
  {
    id: id(),
    expiresAt: moment("expires_at").notNull(),
    token: text("token").notNull().unique("session_token_once"),
    ipAddress: text("ip_address"),
    userAgent: text("user_agent"),
    userId: uuid("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    method: text("method").$type<SignInMethod>().notNull().default("password"),
    /** The organisation for which alone it acts. It outlives the organisation's row by no right: nobody is a member then. */
    onlyFor: uuid("only_for"),
    /** What was shown last beside it, and when. */
    secondFactor: text("second_factor").$type<SecondFactorKind>(),
    secondFactorAt: moment("second_factor_at"),
    lastUsedAt: moment("last_used_at").notNull().defaultNow(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    check("session_method_known", sql`method in ('password', 'passkey', 'provider', 'mailedCode')`),
    check(
      "session_limited_by_method",
      sql`(method in ('provider', 'mailedCode')) = (only_for is not null)`,
    ),
    check("session_factor_with_moment", sql`num_nulls(second_factor, second_factor_at) in (0, 2)`),
    index("session_by_user").on(table.userId),
  ],
);

export const account = authSchema.table(
  "account",
  {
    id: id(),
    accountId: text("account_id").notNull(),
    providerId: text("provider_id").notNull(),
    userId: uuid("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    accessToken: text("access_token"),
    refreshToken: text("refresh_token"),
    idToken: text("id_token"),
    accessTokenExpiresAt: moment("access_token_expires_at"),
    refreshTokenExpiresAt: moment("refresh_token_expires_at"),
    scope: text("scope"),
    password: text("password"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    index("account_by_user").on(table.userId),
    // One person behind what a provider calls somebody, also when both windows of a browser come back at once.
    uniqueIndex("account_once").on(table.providerId, table.accountId),
  ],
);

export const verification = authSchema.table(
  "verification",
  {
    id: id(),
    identifier: text("identifier").notNull(),
    value: text("value").notNull(),
    expiresAt: moment("expires_at").notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [index("verification_by_identifier").on(table.identifier)],
);

/** Second factors: the secret of the one-time codes and the recovery codes, both encrypted by better-auth. */
export const twoFactor = authSchema.table(
  "two_factor",
  {
    id: id(),
    secret: text("secret").notNull(),
    backupCodes: text("backup_codes").notNull(),
    userId: uuid("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    verified: boolean("verified").notNull().default(true),
    failedVerificationCount: integer("failed_verification_count").notNull().default(0),
    lockedUntil: moment("locked_until"),
  },
  (table) => [index("two_factor_by_user").on(table.userId)],
);

/** Passkeys: the public half of each, and how its owner calls the device that keeps the other one. */
export const passkey = authSchema.table(
  "passkey",
  {
    id: id(),
    name: text("name").notNull(),
    publicKey: text("public_key").notNull(),
    userId: uuid("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    credentialID: text("credential_id").notNull().unique("passkey_credential_once"),
    /** How often it was shown, as some devices count it: a copy would fall behind. Zero: this one does not count. */
    counter: bigint("counter", { mode: "number" }).notNull(),
    deviceType: text("device_type").notNull(),
    backedUp: boolean("backed_up").notNull(),
    transports: text("transports"),
    aaguid: text("aaguid"),
    createdAt: createdAt(),
    lastUsedAt: moment("last_used_at"),
  },
  (table) => [index("passkey_by_user").on(table.userId)],
);

/** One-time codes that somebody has tried: none is taken twice while it could still be right. */
export const usedCode = authSchema.table(
  "used_code",
  {
    userId: uuid("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    codeHash: text("code_hash").notNull(),
    usedAt: moment("used_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.codeHash] })],
);

/** The passwords that a person had, the present one too, as hashes: a new one must be another. */
export const usedPassword = authSchema.table(
  "used_password",
  {
    userId: uuid("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    hash: text("hash").notNull(),
    setAt: moment("set_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.hash] })],
);

/**
 * Wrong passwords in a row, by account, or by account and device where the owner has signed in before. An account is a
 * keyed hash of an address, so that addresses without an account are counted alike.
 */
export const signInLock = authSchema.table(
  "sign_in_lock",
  {
    key: text("key").primaryKey(),
    failureCount: integer("failure_count").notNull(),
    failedAt: moment("failed_at").notNull(),
    lockedUntil: moment("locked_until").notNull(),
  },
  (table) => [index("sign_in_lock_by_failure").on(table.failedAt)],
);

/** The browsers in which somebody has signed in, as hashes of what their cookies hold. */
export const knownDevice = authSchema.table(
  "known_device",
  {
    deviceHash: text("device_hash").notNull(),
    account: text("account").notNull(),
    usedAt: moment("used_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.deviceHash, table.account] }),
    index("known_device_by_use").on(table.usedAt),
  ],
);

/** Counters of sign-in attempts, shared by all api processes. */
export const rateLimit = authSchema.table("rate_limit", {
  id: id(),
  key: text("key").notNull().unique("rate_limit_key_once"),
  count: integer("count").notNull(),
  lastRequest: bigint("last_request", { mode: "number" }).notNull(),
});
