import { createHmac } from "node:crypto";
import type { Installation } from "@bunkai/actions/context";
import {
  account,
  rateLimit,
  session,
  twoFactor as twoFactorTable,
  user,
  verification,
} from "@bunkai/db/schema/auth";
import { PASSWORD_LENGTH_MAX, PASSWORD_LENGTH_MIN } from "@bunkai/domain/account/person";
import { languageSchema } from "@bunkai/domain/language";
import type { Configuration } from "@bunkai/domain/operation/configuration";
import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { twoFactor } from "better-auth/plugins/two-factor";
import type { Logger } from "pino";
import { accountMails } from "./auth/account-mails.ts";
import { checkNewAccount } from "./auth/check-new-account.ts";
import { endWeakerSessions } from "./auth/end-weaker-sessions.ts";
import { guestSessions } from "./auth/guest-sessions.ts";
import { limitedSessionRules } from "./auth/limited-session-rules.ts";
import { newRecoveryCodes } from "./auth/new-recovery-codes.ts";
import { secondFactorRules } from "./auth/second-factor-rules.ts";
import { sessionFields } from "./auth/session-facts-of.ts";
import { originsOf } from "./origins.ts";

/** Tells better-auth the client's address, which only we can know. Nobody outside can set it. */
export const CLIENT_ADDRESS_HEADER = "bunkai-client-address";

const COOKIE_PREFIX = "bunkai";
const HOUR_SECONDS = 3600;

/** Attempts from one address. A hospital signs in through one address in the morning, hence not fewer. */
const attempts = {
  "/sign-in/email": { window: 60, max: 20 },
  "/sign-up/email": { window: 60, max: 10 },
  "/request-password-reset": { window: 60, max: 5 },
  "/send-verification-email": { window: 60, max: 5 },
  "/two-factor/verify-totp": { window: 60, max: 20 },
  "/two-factor/verify-backup-code": { window: 60, max: 20 },
} as const;

/** Sign-in and sessions, and nothing else: organisations, roles and invitations are ours. */
export function createAuth(
  installation: Installation,
  configuration: Pick<Configuration, "BUNKAI_BASE_URL" | "BUNKAI_SECRET" | "NODE_ENV">,
  log: Logger,
) {
  const { BUNKAI_BASE_URL: baseURL } = configuration;
  const mails = accountMails(installation);
  return betterAuth({
    appName: "Bunkai",
    baseURL,
    basePath: "/api/auth",
    secret: secretOf(configuration),
    trustedOrigins: originsOf(baseURL),
    telemetry: { enabled: false },
    // Each write stands alone: on PGlite a mail inside a transaction of its own would wait for itself.
    database: drizzleAdapter(installation.db.auth, {
      provider: "pg",
      schema: { account, rateLimit, session, twoFactor: twoFactorTable, user, verification },
    }),
    user: {
      additionalFields: {
        language: {
          type: "string",
          required: false,
          defaultValue: "ja",
          validator: { input: languageSchema },
        },
      },
    },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength: PASSWORD_LENGTH_MIN,
      maxPasswordLength: PASSWORD_LENGTH_MAX,
      resetPasswordTokenExpiresIn: HOUR_SECONDS,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: mails.sendResetPassword,
      onExistingUserSignUp: mails.sendAddressTaken,
    },
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: true,
      expiresIn: 24 * HOUR_SECONDS,
      sendVerificationEmail: mails.sendVerification,
    },
    session: { additionalFields: sessionFields },
    hooks: { before: checkNewAccount, after: endWeakerSessions },
    // No device is trusted: a signature says that its signer was asked for the second factor.
    plugins: [
      twoFactor({
        issuer: "Bunkai",
        trustDeviceMaxAge: 0,
        // Our own rules count, in open sessions too.
        accountLockout: { enabled: false },
        backupCodeOptions: { customBackupCodesGenerate: newRecoveryCodes },
      }),
      limitedSessionRules(),
      guestSessions(),
      secondFactorRules({ installation, mails }),
    ],
    rateLimit: {
      enabled: configuration.NODE_ENV !== "test",
      storage: "database",
      customRules: attempts,
    },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: isEncrypted(baseURL),
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", secure: isEncrypted(baseURL) },
      database: { generateId: "uuid" },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
      // Said aloud, since better-auth leaves both out when NODE_ENV is test.
      disableCSRFCheck: false,
      disableOriginCheck: false,
    },
    // What is no refusal leaves as an error, for our own handler.
    onAPIError: { throw: true },
    logger: {
      level: "error",
      // Its messages and arguments may hold addresses: only the error itself is kept, by our serializer.
      log: (_level, _message, ...details) => {
        const err = details.find((detail) => detail instanceof Error);
        if (err) log.error({ err }, "sign-in failed");
      },
    },
  });
}
export type Auth = ReturnType<typeof createAuth>;

/** The cookie that holds a session, by the name that browsers know it by. */
export function sessionCookieName(baseUrl: string): string {
  return `${isEncrypted(baseUrl) ? "__Secure-" : ""}${COOKIE_PREFIX}.session_token`;
}

function isEncrypted(baseUrl: string): boolean {
  return baseUrl.startsWith("https:");
}

/** One secret per purpose: who learns this one cannot log in to the database. */
function secretOf({ BUNKAI_SECRET }: Pick<Configuration, "BUNKAI_SECRET">): string {
  return createHmac("sha256", BUNKAI_SECRET).update("sessions").digest("hex");
}
