import { randomUUID } from "node:crypto";
import { languageFromHeader } from "@bunkai/language/language";
import { createMiddleware } from "hono/factory";
import type { Edge } from "./edge.ts";

/** What a proxy in front may have given the request already. Anything else could disguise itself in a log. */
const SANE = /^[A-Za-z0-9._-]{8,64}$/u;

/** Gives every request a number, under which the log and the person's error message speak of the same thing. */
export const requestId = createMiddleware<Edge>(async (c, next) => {
  const given = c.req.header("x-request-id") ?? "";
  const id = SANE.test(given) ? given : randomUUID();
  c.set("requestId", id);
  c.set("language", languageFromHeader(c.req.header("accept-language")));
  c.set("bodyText", "");
  c.set("refused", null);
  c.set("person", null);
  c.set("session", null);
  await next();
  c.header("x-request-id", id);
});
