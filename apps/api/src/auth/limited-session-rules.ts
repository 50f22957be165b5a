import { refuseLimitedSession } from "@bunkai/domain/account/session-facts";
import type { BetterAuthPlugin } from "better-auth";
import { createAuthMiddleware, getSessionFromCtx } from "better-auth/api";
import { sessionFactsOf } from "./session-facts-of.ts";

/** What changes how a person is known everywhere. Showing a second factor, and signing out, change nothing of that. */
const ofTheAccount: ReadonlySet<string | undefined> = new Set([
  "/change-password",
  "/two-factor/enable",
  "/two-factor/generate-backup-codes",
]);

/**
 * Keeps sessions that act for one organisation alone away from the account: whoever runs that organisation's provider could
 * otherwise give the person another password or another app, and act for all the others.
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
      ],
    },
  } satisfies BetterAuthPlugin;
}
