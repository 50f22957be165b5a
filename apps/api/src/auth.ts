import { createHmac } from "node:crypto";
import type { Installation } from "@bunkai/actions/context";
import {
  account,
  passkey,
  rateLimit,
  session,
  twoFactor as twoFactorTable,
  user,
  verification,
} from "@bunkai/db/schema/auth";
import { CONFIRMATION_LINK_HOURS, RESET_LINK_HOURS } from "@bunkai/domain/account/mailed-link";
import {
  PASSWORD_LENGTH_MAX,
  PASSWORD_LENGTH_MIN_WITH_FACTOR,
} from "@bunkai/domain/account/person";
import { languageSchema } from "@bunkai/domain/language";
import type { Configuration } from "@bunkai/domain/operation/configuration";
import { betterAuth } from "better-auth";
import { twoFactor } from "better-auth/plugins/two-factor";
import type { Logger } from "pino";
import { mayMailAccount, type OrderedMail } from "./auth/account-mail-limit.ts";
import { accountMails } from "./auth/account-mails.ts";
import { afterReset } from "./auth/after-reset.ts";
import { checkNewAccount } from "./auth/check-new-account.ts";
import { endWeakerSessions } from "./auth/end-weaker-sessions.ts";
import { exactAdapter } from "./auth/exact-adapter.ts";
import { guestSessions } from "./auth/guest-sessions.ts";
import { limitedSessionRules } from "./auth/limited-session-rules.ts";
import { newRecoveryCodes } from "./auth/new-recovery-codes.ts";
import { passkeyPlugin, passkeyRules } from "./auth/passkey-plugin.ts";
import { hashPassword, verifyPassword } from "./auth/password-hash.ts";
import { passwordRules } from "./auth/password-rules.ts";
import { secondFactorRules } from "./auth/second-factor-rules.ts";
import { sessionFields } from "./auth/session-facts-of.ts";
import { signInRules } from "./auth/sign-in-rules.ts";
import { signUpRules } from "./auth/sign-up-rules.ts";
import { originsOf } from "./origins.ts";
import { outwardOf } from "./single-sign-on/outward.ts";
import { providerCallback } from "./single-sign-on/provider-callback.ts";
import { openRelyingParty } from "./single-sign-on/relying-party.ts";

/** Tells better-auth the client's address, which only we can know. Nobody outside can set it. */
export const CLIENT_ADDRESS_HEADER = "bunkai-client-address";

const COOKIE_NAME = "bunkai";
const HOUR_SECONDS = 3600;
/** However much a session is used, its person signs in again after a week. See docs/security.md. */
const SESSION_SECONDS_MAX = 7 * 24 * HOUR_SECONDS;

/** Attempts from one address. Those at passwords are counted by our own rules, which know devices. */
const attempts = {
  "/sign-in/email": false,
  "/sign-up/email": { window: 60, max: 10 },
  "/request-password-reset": { window: 60, max: 5 },
  "/send-verification-email": { window: 60, max: 5 },
  "/passkey/generate-authenticate-options": { window: 60, max: 40 },
  "/passkey/verify-authentication": { window: 60, max: 20 },
  "/organization/callback": { window: 60, max: 120 },
  "/two-factor/verify-totp": { window: 60, max: 20 },
  "/two-factor/verify-backup-code": { window: 60, max: 20 },
} as const;

/** Sign-in and sessions, and nothing else: organisations, roles and invitations are ours. */
export function createAuth(
  installation: Installation,
  configuration: Pick<
    Configuration,
    "BUNKAI_BASE_URL" | "BUNKAI_PROVIDER_HOSTS_PRIVATE" | "BUNKAI_SECRET" | "NODE_ENV"
  >,
  log: Logger,
) {
  const { BUNKAI_BASE_URL: baseURL } = configuration;
  const mails = accountMails(installation);
  const secret = secretOf(configuration);
  const limited =
    <Order extends { readonly user: { readonly email: string } }>(
      kind: OrderedMail,
      send: (order: Order) => Promise<void>,
    ) =>
    async (order: Order) => {
      const { email } = order.user;
      if (await mayMailAccount(installation, { email, kind }, secret)) await send(order);
    };
  const relyingParty = openRelyingParty(installation, outwardOf(configuration));
  return betterAuth({
    appName: "Bunkai",
    baseURL,
    basePath: "/api/auth",
    secret,
    trustedOrigins: originsOf(baseURL),
    telemetry: { enabled: false },
    // Each write stands alone: on PGlite a mail inside a transaction of its own would wait for itself.
    database: exactAdapter(installation.db, {
      provider: "pg",
      schema: {
        account,
        passkey,
        rateLimit,
        session,
        twoFactor: twoFactorTable,
        user,
        verification,
      },
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
      // What is enough is said by our own rules; this is the least that may be enough.
      minPasswordLength: PASSWORD_LENGTH_MIN_WITH_FACTOR,
      maxPasswordLength: PASSWORD_LENGTH_MAX,
      resetPasswordTokenExpiresIn: RESET_LINK_HOURS * HOUR_SECONDS,
      revokeSessionsOnPasswordReset: true,
      password: { hash: hashPassword, verify: verifyPassword },
      onPasswordReset: afterReset(installation, mails, secret),
      sendResetPassword: limited("reset", mails.sendResetPassword),
      onExistingUserSignUp: limited("addressTaken", mails.sendAddressTaken),
    },
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: true,
      expiresIn: CONFIRMATION_LINK_HOURS * HOUR_SECONDS,
      sendVerificationEmail: limited("verification", mails.sendVerification),
    },
    session: {
      additionalFields: sessionFields,
      expiresIn: SESSION_SECONDS_MAX,
      disableSessionRefresh: true,
      // How lately somebody must have proved who is there is for our own rules to say.
      freshAge: 0,
    },
    // The installation's clock, not the database's: by it a session is forgotten that nobody uses.
    databaseHooks: {
      session: {
        create: {
          before: async (opened, call) => {
            // Better-auth would show the network for the address, as it counts it.
            const ipAddress = call?.headers?.get(CLIENT_ADDRESS_HEADER) ?? opened.ipAddress;
            return { data: { ...opened, ipAddress, lastUsedAt: installation.now() } };
          },
        },
      },
    },
    hooks: { before: checkNewAccount, after: endWeakerSessions(mails) },
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
      signInRules({
        installation,
        clientAddressHeader: CLIENT_ADDRESS_HEADER,
        countsAddresses: configuration.NODE_ENV !== "test",
      }),
      passwordRules({ installation, mails }),
      // After the rules of passwords: what they refuse leaves an earlier sign-up as it is.
      signUpRules(),
      secondFactorRules({ installation, mails }),
      passkeyPlugin(installation, baseURL),
      passkeyRules(installation),
      providerCallback({ installation, relyingParty, log }),
    ],
    rateLimit: {
      enabled: configuration.NODE_ENV !== "test",
      storage: "database",
      customRules: attempts,
    },
    advanced: {
      cookiePrefix: cookiePrefixOf(baseURL),
      // Its own prefix is a weaker one: see cookiePrefixOf.
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", secure: isEncrypted(baseURL) },
      database: { generateId: "uuid" },
      // It counts a network of 64 bits as one, as `countingAddress` does.
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER], ipv6Subnet: 64 },
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
  return `${cookiePrefixOf(baseUrl)}.session_token`;
}

/** How our cookies begin: over https so that browsers take them from this very host alone, not from a name above or below. */
function cookiePrefixOf(baseUrl: string): string {
  return `${isEncrypted(baseUrl) ? "__Host-" : ""}${COOKIE_NAME}`;
}

function isEncrypted(baseUrl: string): boolean {
  return baseUrl.startsWith("https:");
}

/** One secret per purpose: who learns this one cannot log in to the database. */
function secretOf({ BUNKAI_SECRET }: Pick<Configuration, "BUNKAI_SECRET">): string {
  return createHmac("sha256", BUNKAI_SECRET).update("sessions").digest("hex");
}
