import { countAttempt } from "@bunkai/db/stores/attempts";
import {
  demandFactorBeforeChange,
  demandsPassword,
  PROOF_ATTEMPTS,
} from "@bunkai/domain/account/factor-change";
import type { FactorProof } from "@bunkai/domain/account/second-factor";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { isAPIError } from "better-auth/api";
import type { Call, PersonEdge } from "../edge/edge.ts";

/** Passwords that are looked at within a quarter of an hour. Source: as for codes, NIST SP 800-63B, 5.2.2. */
const PASSWORDS_MAX = 10;
const PASSWORDS_WINDOW_MS = 15 * 60_000;

/** A call of somebody who is signed in. */
export type PersonCall = Call & { readonly var: PersonEdge["Variables"] };

/**
 * Demands proof that it is the owner who is about to change what proves it: a factor just shown by whoever has one,
 * and the password, unless a passkey was shown.
 *
 * @throws DomainError `fresh_factor_needed`, `too_many_requests`, `invalid_input` for a password that is missing or wrong
 */
export async function demandProof(c: PersonCall, { password }: FactorProof): Promise<void> {
  const { ctx, installation } = c.var;
  const now = installation.now();
  demandFactorBeforeChange(ctx.session, now);
  if (!demandsPassword(ctx.session, now)) return;
  if (password === undefined) throw passwordRefused("empty");
  await demandPassword(c, password);
}

/**
 * In a session that was left open nobody guesses on: right and wrong ones are counted before they are looked at, also of
 * whoever has no second factor.
 */
async function demandPassword(c: PersonCall, password: string): Promise<void> {
  const { auth, ctx, installation } = c.var;
  const limit = {
    key: PROOF_ATTEMPTS + ctx.person.id,
    countMax: PASSWORDS_MAX,
    windowMs: PASSWORDS_WINDOW_MS,
  };
  const retryAfterSeconds = await countAttempt(installation.db, limit, installation.now());
  if (retryAfterSeconds !== null) throw new DomainError("too_many_requests", { retryAfterSeconds });
  const { headers } = c.req.raw;
  await auth.api.verifyPassword({ body: { password }, headers }).catch((error) => {
    throw isAPIError(error) ? passwordRefused("password_wrong") : error;
  });
}

function passwordRefused(code: "empty" | "password_wrong"): DomainError {
  return new DomainError("invalid_input", { in: "body", errors: [{ pointer: "/password", code }] });
}
