import { DomainError } from "@bunkai/domain/error/domain-error";
import type { Context } from "hono";
import { Hono } from "hono";
import { CLIENT_ADDRESS_HEADER } from "../auth.ts";
import { findClientAddress } from "../edge/client-address.ts";
import type { Edge } from "../edge/edge.ts";

/** What of better-auth is reachable. Everything else it can do stays out: our own deeds do it, with audit. */
const open = [
  ["POST", "/sign-up/email"],
  ["POST", "/sign-in/email"],
  ["POST", "/sign-out"],
  ["GET", "/get-session"],
  ["GET", "/verify-email"],
  ["POST", "/send-verification-email"],
  ["POST", "/request-password-reset"],
  ["GET", "/reset-password/:token"],
  ["POST", "/reset-password"],
  ["POST", "/change-password"],
  ["GET", "/list-sessions"],
  ["POST", "/revoke-session"],
  ["POST", "/revoke-sessions"],
  ["POST", "/revoke-other-sessions"],
] as const;

/**
 * better-auth, under `/api/auth`.
 *
 * @param proxiesTrusted how many proxies of ours stand in front
 */
export function authRoutes({ proxiesTrusted }: { readonly proxiesTrusted: number }) {
  const routes = new Hono<Edge>();
  for (const [method, path] of open) {
    routes.on(method, path, (c) => answerOf(c, proxiesTrusted));
  }
  return routes;
}

async function answerOf(c: Context<Edge>, proxiesTrusted: number): Promise<Response> {
  const { auth, bodyText } = c.var;
  const headers = new Headers(c.req.raw.headers);
  headers.set(CLIENT_ADDRESS_HEADER, findClientAddress(c, proxiesTrusted) ?? "");
  const body = c.req.method === "POST" ? { body: bodyText } : {};
  const answer = await auth.handler(
    new Request(c.req.url, { method: c.req.method, headers, ...body }),
  );
  if (answer.status === 429) {
    throw new DomainError("too_many_requests", {
      retryAfterSeconds: Number(answer.headers.get("x-retry-after") ?? 60),
    });
  }
  return new Response(answer.body, answer);
}
