import { randomBytes } from "node:crypto";
import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { FLOW_MINUTES } from "./provider-flow.ts";

const SECRET_BYTES = 32;

/** The cookie by which a browser shows that it has begun a sign-in itself. */
export function browserCookieName(baseUrl: string): string {
  return `${baseUrl.startsWith("https:") ? "__Host-" : ""}bunkai.provider_sign_in`;
}

/** What this browser keeps, for as long as somebody may be at the provider. Several windows share it. */
export function keepBrowserSecret(c: Context, baseUrl: string): string {
  const name = browserCookieName(baseUrl);
  const kept = getCookie(c, name);
  const secret =
    kept?.match(/^[\w-]{43}$/u)?.[0] ?? randomBytes(SECRET_BYTES).toString("base64url");
  setCookie(c, name, secret, {
    httpOnly: true,
    sameSite: "Lax",
    secure: baseUrl.startsWith("https:"),
    path: "/",
    maxAge: FLOW_MINUTES * 60,
  });
  return secret;
}
