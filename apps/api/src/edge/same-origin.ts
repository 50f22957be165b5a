import { DomainError } from "@bunkai/domain/error/domain-error";
import { createMiddleware } from "hono/factory";
import type { Edge } from "./edge.ts";

const CHANGES_NOTHING = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses a change that a page of somebody else makes with our cookie. A browser says where a request comes from;
 * a program that sends a cookie says it too.
 *
 * @param origins where our own pages live
 */
export function sameOrigin(origins: readonly string[]) {
  return createMiddleware<Edge>(async (c, next) => {
    const isChange = !CHANGES_NOTHING.has(c.req.method);
    if (isChange && c.req.header("cookie") !== undefined && !isOurs(c.req.raw.headers, origins)) {
      throw new DomainError("origin_refused", { origins: [...origins] });
    }
    await next();
  });
}

function isOurs(headers: Headers, origins: readonly string[]): boolean {
  const origin = headers.get("origin");
  if (origin !== null) return origins.includes(origin);
  return headers.get("sec-fetch-site") === "same-origin";
}
