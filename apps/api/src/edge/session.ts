import { noteGuestUse } from "@bunkai/db/stores/guest-entries";
import { endSession, touchSession } from "@bunkai/db/stores/sessions";
import { inSystem } from "@bunkai/db/tenant";
import type { SessionFacts } from "@bunkai/domain/account/session-facts";
import { GUEST_SESSION_HOURS } from "@bunkai/domain/guest/guest-link";
import { personIdSchema, sessionIdSchema } from "@bunkai/domain/id";
import { languageSchema } from "@bunkai/domain/language";
import { createMiddleware } from "hono/factory";
import { sessionFactsOf } from "../auth/session-facts-of.ts";
import type { Call, Edge } from "./edge.ts";

/** How closely the last use of a session is told: a write for every request would be dear. */
const USE_TOLD_MS = 5 * 60_000;

/** From Friday morning to Monday morning. See docs/security.md. */
const UNUSED_MS_MAX = 72 * 3_600_000;

/**
 * Finds out who is signed in. A session that nobody has used for three days is ended: somebody may have found it. What
 * better-auth does to the cookie is left on the answer.
 */
export const session = createMiddleware<Edge>(async (c, next) => {
  const { headers, response } = await c.var.auth.api.getSession({
    headers: c.req.raw.headers,
    returnHeaders: true,
  });
  if (
    response &&
    !isOverlong(response.session, c.var.installation.now()) &&
    !(await isForgotten(c, response))
  ) {
    const { email, id, language, name } = response.user;
    const person = {
      id: personIdSchema.parse(id),
      name,
      email,
      language: languageSchema.catch("ja").parse(language),
    };
    c.set("person", person);
    c.set("language", person.language);
    const sessionId = sessionIdSchema.parse(response.session.id);
    const facts = sessionFactsOf(response);
    c.set("session", { id: sessionId, facts });
    await noteUse(c, response.session, facts);
  }
  await next();
  for (const cookie of headers.getSetCookie()) c.header("set-cookie", cookie, { append: true });
});

async function isForgotten(
  { var: { installation } }: Call,
  { session: used, user }: { readonly session: Used; readonly user: { readonly id: string } },
): Promise<boolean> {
  const unusedMs = installation.now().getTime() - (used.lastUsedAt?.getTime() ?? Infinity);
  if (unusedMs <= UNUSED_MS_MAX) return false;
  const own = { personId: personIdSchema.parse(user.id), id: sessionIdSchema.parse(used.id) };
  await endSession(installation.db, own);
  return true;
}

const HOUR_MS = 3_600_000;

type Used = { readonly id: string; readonly lastUsedAt?: Date | null | undefined };

async function noteUse(
  { var: { installation } }: Call,
  { id, lastUsedAt }: Used,
  { method, onlyFor }: SessionFacts,
): Promise<void> {
  const now = installation.now();
  if (lastUsedAt && now.getTime() - lastUsedAt.getTime() < USE_TOLD_MS) return;
  await touchSession(installation.db, sessionIdSchema.parse(id), now);
  if (method !== "mailedCode" || onlyFor === null) return;
  await inSystem(installation.db, (system) => noteGuestUse(system, onlyFor, now));
}

/** A guest is heard for some hours after the code, however often better-auth prolongs the session. */
function isOverlong(
  { createdAt, method }: { readonly createdAt: Date; readonly method?: string | null | undefined },
  now: Date,
): boolean {
  const ageMs = now.getTime() - createdAt.getTime();
  return method === "mailedCode" && ageMs >= GUEST_SESSION_HOURS * HOUR_MS;
}
