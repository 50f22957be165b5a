import { personIdSchema } from "@bunkai/domain/id";
import { languageSchema } from "@bunkai/domain/language";
import { createMiddleware } from "hono/factory";
import type { Edge } from "./edge.ts";

/** Finds out who is signed in. A session that was prolonged leaves its new cookie on the answer. */
export const session = createMiddleware<Edge>(async (c, next) => {
  const { headers, response } = await c.var.auth.api.getSession({
    headers: c.req.raw.headers,
    returnHeaders: true,
  });
  if (response) {
    const { email, id, language, name } = response.user;
    const person = {
      id: personIdSchema.parse(id),
      name,
      email,
      language: languageSchema.catch("ja").parse(language),
    };
    c.set("person", person);
    c.set("strength", response.user.twoFactorEnabled ? "twoFactor" : "password");
    c.set("language", person.language);
  }
  await next();
  for (const cookie of headers.getSetCookie()) c.header("set-cookie", cookie, { append: true });
});
