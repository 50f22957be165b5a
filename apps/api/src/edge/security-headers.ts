import { createMiddleware } from "hono/factory";
import type { Edge } from "./edge.ts";

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'self'",
].join("; ");

const headers: Readonly<Record<string, string>> = {
  "content-security-policy": CONTENT_SECURITY_POLICY,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()",
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

const TWO_YEARS_SECONDS = 63_072_000;
/** Names below ours too: whoever could answer for one of them could set cookies for us. */
const STAY_ENCRYPTED = `max-age=${TWO_YEARS_SECONDS}; includeSubDomains`;

/** Tells browsers to run nothing but our own files, and to stay on https where the installation is. */
export function securityHeaders(baseUrl: string) {
  const isEncrypted = baseUrl.startsWith("https:");
  return createMiddleware<Edge>(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) {
      // A route may have set a stricter one.
      if (!c.res.headers.has(name)) c.header(name, value);
    }
    if (isEncrypted) c.header("strict-transport-security", STAY_ENCRYPTED);
  });
}
