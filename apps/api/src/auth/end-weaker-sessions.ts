import { createAuthMiddleware } from "better-auth/api";

/**
 * When somebody switches the second factor on, ends the sessions that were opened without it on other devices:
 * from then on every session of this person means two factors, and a signature may say so.
 */
export const endWeakerSessions = createAuthMiddleware(async (call) => {
  if (call.path !== "/two-factor/verify-totp") return;
  const { internalAdapter, newSession } = call.context;
  // A sign-in opens its session with this code; only switching on replaces one that was there.
  const isSwitchedOn = /session_token=[^;\s]/u.test(call.headers?.get("cookie") ?? "");
  if (!newSession || !isSwitchedOn) return;
  const { token, userId } = newSession.session;
  const sessions = await internalAdapter.listSessions(userId);
  const others = sessions.map((session) => session.token).filter((other) => other !== token);
  if (others.length > 0) await internalAdapter.deleteSessions(others);
});
