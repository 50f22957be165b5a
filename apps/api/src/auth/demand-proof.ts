import { forgiveAttempts } from "@bunkai/db/stores/second-factors";
import { demandFactorBeforeChange, demandsPassword } from "@bunkai/domain/account/factor-change";
import type { FactorProof } from "@bunkai/domain/account/second-factor";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { isAPIError } from "better-auth/api";
import type { Call, PersonEdge } from "../edge/edge.ts";
import { countAttempt } from "./count-attempt.ts";

/** A call of somebody who is signed in. */
export type PersonCall = Call & { readonly var: PersonEdge["Variables"] };

/**
 * Demands proof that it is the owner who is about to change what proves it: a factor just shown by whoever has one,
 * and the password, unless a passkey was shown.
 *
 * @throws DomainError `fresh_factor_needed`, `credentials_refused`, `too_many_requests`, `invalid_input`
 */
export async function demandProof(c: PersonCall, { password }: FactorProof): Promise<void> {
  const { ctx, installation } = c.var;
  const now = installation.now();
  demandFactorBeforeChange(ctx.session, now);
  if (!demandsPassword(ctx.session, now)) return;
  if (password === undefined) {
    const errors = [{ pointer: "/password", code: "empty" }];
    throw new DomainError("invalid_input", { in: "body", errors });
  }
  await demandPassword(c, password);
}

/** Wrong passwords count like wrong codes: nobody guesses on in a session that was left open. */
async function demandPassword(c: PersonCall, password: string): Promise<void> {
  const { auth, ctx, installation } = c.var;
  const { headers } = c.req.raw;
  await countAttempt(installation, ctx.person.id);
  await auth.api.verifyPassword({ body: { password }, headers }).catch((error) => {
    throw isAPIError(error) ? new DomainError("credentials_refused") : error;
  });
  await forgiveAttempts(installation.db, ctx.person.id);
}
