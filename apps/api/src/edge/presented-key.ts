import { DomainError } from "@bunkai/domain/error/domain-error";
import { sessionCookieName } from "../auth.ts";
import type { Call } from "./edge.ts";

/** The scheme in any case, then one word. Source: RFC 9110, RFC 6750. */
const BEARER = /^bearer(?: +(\S*))? *$/iu;

/** How every key of ours begins. Something in front may put other tokens into `Authorization`. */
const OURS = "bunkai_";

/**
 * The key that a request brings as `Authorization: Bearer`, right or wrong; null when it brings none.
 *
 * @throws DomainError `key_beside_session` for a key together with the cookie of a session: as whom the request acts would
 *   depend on which of them is asked first. Other cookies, such as those of a load balancer, name nobody.
 */
export function findPresentedKey(c: Call): string | null {
  const bearer = BEARER.exec(c.req.header("authorization") ?? "");
  if (!bearer) return null;
  const [, key = ""] = bearer;
  if (!hasSession(c)) return key;
  if (key.startsWith(OURS)) throw new DomainError("key_beside_session");
  return null;
}

function hasSession(c: Call): boolean {
  const name = sessionCookieName(c.var.installation.baseUrl);
  const cookies = (c.req.header("cookie") ?? "").split(";");
  return cookies.some((cookie) => cookie.trim().startsWith(`${name}=`));
}
