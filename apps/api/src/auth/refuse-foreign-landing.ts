import { DomainError } from "@bunkai/domain/error/domain-error";
import { z } from "zod";

/** The pages at which a mailed link may end. */
const landings: ReadonlySet<unknown> = new Set(["/reset-password", "/sign-in", "/mail-confirmed"]);
const fields = ["callbackURL", "errorCallbackURL", "newUserCallbackURL", "redirectTo"] as const;

const bodySchema = z.record(z.string(), z.unknown()).catch({});

/**
 * Refuses a request that names a page which is none of these: better-auth would send people there,
 * and takes `/..//evil.example` for a page of ours.
 *
 * @throws DomainError `invalid_input`
 */
export function refuseForeignLanding(url: URL, bodyText: string): void {
  const body = bodySchema.parse(bodyText === "" ? {} : JSON.parse(bodyText));
  const isForeign = (wish: unknown) => wish !== undefined && !landings.has(wish);
  for (const field of fields) {
    const errors = [{ pointer: `/${field}`, code: "invalid_value" }];
    if (isForeign(body[field])) throw new DomainError("invalid_input", { in: "body", errors });
    if (url.searchParams.getAll(field).some(isForeign)) {
      throw new DomainError("invalid_input", { in: "query", errors });
    }
  }
}
