import { DomainError } from "@bunkai/domain/error/domain-error";
import { createMiddleware } from "hono/factory";
import type { Edge } from "./edge.ts";

/** Refuses U+0000 in an address: no database can look for it, and nothing of ours has it. */
export const plainAddress = createMiddleware<Edge>(async (c, next) => {
  if (/%00/u.test(c.req.url)) throw new DomainError("not_found");
  await next();
});
