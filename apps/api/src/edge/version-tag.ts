import { DomainError } from "@bunkai/domain/error/domain-error";
import type { Call } from "./edge.ts";

const VERSION = /^"v([1-9]\d{0,8})"$/u;

/** Puts the version of what is answered into the `ETag`, to be sent back as `If-Match`. */
export function tagVersion(c: Call, { version }: { readonly version: number }): void {
  c.header("etag", `"v${version}"`);
}

/**
 * The version that the caller read and is about to change.
 *
 * @throws DomainError `edit_needs_version` unless `If-Match` names exactly one; `*` would overwrite blindly
 */
export function getVersion(c: Call): number {
  const version = VERSION.exec(c.req.header("if-match") ?? "")?.[1];
  if (version === undefined) throw new DomainError("edit_needs_version");
  return Number(version);
}
