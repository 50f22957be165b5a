import { noteGuestUse } from "@bunkai/db/stores/guest-entries";
import { touchSession } from "@bunkai/db/stores/sessions";
import { inSystem } from "@bunkai/db/tenant";
import type { SessionFacts } from "@bunkai/domain/account/session-facts";
import { personIdSchema, sessionIdSchema } from "@bunkai/domain/id";
import { languageSchema } from "@bunkai/domain/language";
import { createMiddleware } from "hono/factory";
import { sessionFactsOf } from "../auth/session-facts-of.ts";
import type { Call, Edge } from "./edge.ts";
import { endLapsedSession } from "./lapsed-session.ts";

/** How closely the last use of a session is told: a write for every request would be dear. */
const USE_TOLD_MS = 5 * 60_000;

/**
 * Finds out who is signed in, in a session that has not lapsed. What better-auth does to the cookie is left on the answer.
 */
export const session = createMiddleware<Edge>(async (c, next) => {
  const { headers, response } = await c.var.auth.api.getSession({
    headers: c.req.raw.headers,
    returnHeaders: true,
  });
  if (response && !(await endLapsedSession(c.var.installation, response))) {
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
