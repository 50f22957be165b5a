import { personIdSchema } from "@bunkai/domain/id";
import type { BetterAuthPlugin } from "better-auth";
import { createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { z } from "zod";

const bodySchema = z.object({
  personId: personIdSchema,
  /** The organisation for which alone the session acts. */
  onlyFor: z.string(),
  openedAt: z.date(),
  expiresAt: z.date(),
});

/** Opens sessions of guests. No address leads here: our own route calls it, once a mailed code was right. */
export function guestSessions() {
  return {
    id: "guest-sessions",
    endpoints: {
      openGuestSession: createAuthEndpoint(
        { method: "POST", body: bodySchema, metadata: { SERVER_ONLY: true } },
        async (call) => {
          const { expiresAt, onlyFor, openedAt: createdAt, personId } = call.body;
          const { internalAdapter } = call.context;
          const user = await internalAdapter.findUserById(personId);
          if (!user) throw new Error("A guest who was just found is missing.");
          const facts = { method: "mailedCode", onlyFor, createdAt, expiresAt };
          const session = await internalAdapter.createSession(personId, false, facts, true);
          const maxAge = Math.max(
            0,
            Math.floor((expiresAt.getTime() - createdAt.getTime()) / 1000),
          );
          await setSessionCookie(call, { session, user }, false, { maxAge });
          return call.json({ id: session.id });
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}
