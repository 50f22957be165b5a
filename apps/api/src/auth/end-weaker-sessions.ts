import { createAuthMiddleware } from "better-auth/api";
import { z } from "zod";
import type { accountMails } from "./account-mails.ts";

const openSchema = z.object({ session: z.object({ id: z.string() }) });

/**
 * When somebody switches the second factor on with an app, ends the sessions that were opened without it on other
 * devices, and tells the owner: from then on every session of this person means two factors, and a signature may say so.
 */
export function endWeakerSessions(
  mails: Pick<ReturnType<typeof accountMails>, "sendFactorChanged">,
) {
  return createAuthMiddleware(async (call) => {
    if (call.path !== "/two-factor/verify-totp") return;
    const { internalAdapter, newSession, session: before } = call.context;
    // A sign-in opens its session with this code; only switching on replaces one that was there.
    if (!newSession || !openSchema.safeParse(before).success) return;
    const { token, userId } = newSession.session;
    const sessions = await internalAdapter.listSessions(userId);
    const others = sessions.map((session) => session.token).filter((other) => other !== token);
    if (others.length > 0) await internalAdapter.deleteSessions(others);
    await mails.sendFactorChanged(newSession.user, { kind: "appAdded" });
  });
}
