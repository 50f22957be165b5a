import type { PersonContext } from "@bunkai/actions/context";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { OrganizationId } from "@bunkai/domain/id";
import { sha256Hex } from "@bunkai/proof/sha256";
import type { Call } from "./edge.ts";
import { FILE_NAME_HEADER } from "./upload.ts";

export const IDEMPOTENCY_HEADER = "idempotency-key";

/** Headers that say what is asked, beside the body. */
const HEADERS_MEANT = ["if-match", FILE_NAME_HEADER];

/** A deletion comes to the same when it comes twice. */
const REPEATABLE = new Set(["POST", "PATCH"]);
const KEY = /^[\x21-\x7e]{1,200}$/u;

/**
 * The key under which a request may come twice, with a hash of all that makes it the same request.
 *
 * @throws DomainError `invalid_input` unless the key is 1 to 200 visible ASCII characters
 */
export function findIdempotency(
  c: Call,
  organizationId: OrganizationId | null,
): PersonContext["idempotency"] {
  const key = c.req.header(IDEMPOTENCY_HEADER);
  if (key === undefined || !REPEATABLE.has(c.req.method)) return undefined;
  if (!KEY.test(key)) {
    throw new DomainError("invalid_input", {
      in: "header",
      errors: [{ pointer: `/${IDEMPOTENCY_HEADER}`, code: "invalid_format" }],
    });
  }
  const { method, path } = c.req;
  const meant = HEADERS_MEANT.map((name) => c.req.header(name) ?? "");
  const parts = [method, path, organizationId ?? "", c.var.bodyText, ...meant];
  return { key, requestHash: sha256Hex(JSON.stringify(parts)) };
}
