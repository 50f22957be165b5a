import type { Context } from "hono";
import { Hono } from "hono";
import { refusalOfAuth } from "../auth/refusal-of-auth.ts";
import { refuseForeignLanding } from "../auth/refuse-foreign-landing.ts";
import { CLIENT_ADDRESS_HEADER } from "../auth.ts";
import { answerNoSooner } from "../edge/answer-no-sooner.ts";
import { findClientAddress } from "../edge/client-address.ts";
import type { Edge } from "../edge/edge.ts";
import { endLapsedSession } from "../edge/lapsed-session.ts";

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
  ["GET", "/organization/callback"],
  ["POST", "/two-factor/enable"],
  ["POST", "/two-factor/verify-totp"],
  ["POST", "/two-factor/verify-backup-code"],
  ["POST", "/two-factor/generate-backup-codes"],
  ["GET", "/passkey/generate-authenticate-options"],
  ["POST", "/passkey/verify-authentication"],
] as const;

/**
 * Where the work differs for an address that has an account. The floor is that of better-auth itself for the mail that
 * confirms an address.
 */
const levelled: ReadonlySet<string> = new Set(["/sign-up/email", "/request-password-reset"]);
const FLOOR_MS = 500;

export type AuthSurroundings = {
  /** How many proxies of ours stand in front. */
  readonly proxiesTrusted: number;
  /** Where our own pages live. */
  readonly origins: readonly string[];
};

/** better-auth, under `/api/auth`. */
export function authRoutes(surroundings: AuthSurroundings) {
  const routes = new Hono<Edge>();
  for (const [method, path] of open) {
    const answer = (c: Context<Edge>) => answerOf(c, surroundings);
    routes.on(
      method,
      path,
      levelled.has(path) ? (c) => answerNoSooner(FLOOR_MS, () => answer(c)) : answer,
    );
  }
  return routes;
}

/** @throws DomainError whatever better-auth refuses */
async function answerOf(
  c: Context<Edge>,
  { origins, proxiesTrusted }: AuthSurroundings,
): Promise<Response> {
  const { auth, bodyText } = c.var;
  const { method, url } = c.req;
  refuseForeignLanding(new URL(url), bodyText);
  await endLapsed(c);
  const headers = new Headers(c.req.raw.headers);
  headers.set(CLIENT_ADDRESS_HEADER, findClientAddress(c, proxiesTrusted) ?? "");
  const body = method === "POST" ? { body: bodyText } : {};
  const answer = await auth.handler(new Request(url, { method, headers, ...body }));
  if (answer.status >= 400) throw await refusalOfAuth(answer, bodyText);
  const location = answer.headers.get("location");
  if (location !== null && !origins.includes(new URL(location, origins[0]).origin)) {
    throw new Error("better-auth wanted to lead to another site.");
  }
  return withoutToken(answer);
}

/** A session that has lapsed is none here either, where its person would show a factor or choose a password. */
async function endLapsed({ req, var: { auth, installation } }: Context<Edge>): Promise<void> {
  const found = await auth.api.getSession({ headers: req.raw.headers });
  if (found) await endLapsedSession(installation, found);
}

/** The token of a session leaves in its cookie alone: better-auth would write it where scripts can read it, too. */
async function withoutToken(answer: Response): Promise<Response> {
  const text = await answer.text();
  // A redirect calls itself JSON, and is empty.
  if (text === "") return new Response(null, answer);
  const said: unknown = JSON.parse(text, (key, value: unknown) =>
    key === "token" ? undefined : value,
  );
  return new Response(JSON.stringify(said), answer);
}
