import { refuseLimitedSession, refuseProviderSession } from "@bunkai/domain/account/session-facts";
import type { BetterAuthPlugin } from "better-auth";
import { createAuthMiddleware, getSessionFromCtx } from "better-auth/api";
import { sessionFactsOf } from "./session-facts-of.ts";

/** What changes how a person is known everywhere. */
const ofTheAccount: ReadonlySet<string | undefined> = new Set([
  "/change-password",
  "/two-factor/enable",
  "/two-factor/generate-backup-codes",
]);

/** What shows a second factor of the account's own. */
const ofTheFactors: ReadonlySet<string | undefined> = new Set([
  "/two-factor/verify-backup-code",
  "/two-factor/verify-totp",
]);

/**
 * Keeps sessions that act for one organisation alone away from the account: whoever runs that organisation's provider could
 * otherwise give the person another password or another app, and act for all the others. Where a
 * provider has opened the session, the own factors are not asked for either: wrong codes would lock them for all.
 */
export function limitedSessionRules() {
  return {
    id: "limited-session-rules",
    hooks: {
      before: [
        {
          matcher: ({ path }) => ofTheAccount.has(path),
          handler: createAuthMiddleware(async (call) => {
            const open = await getSessionFromCtx(call);
            if (open) refuseLimitedSession(sessionFactsOf(open));
          }),
        },
        {
          matcher: ({ path }) => ofTheFactors.has(path),
          handler: createAuthMiddleware(async (call) => {
            const open = await getSessionFromCtx(call);
            if (open) refuseProviderSession(sessionFactsOf(open));
          }),
        },
      ],
    },
  } satisfies BetterAuthPlugin;
}
