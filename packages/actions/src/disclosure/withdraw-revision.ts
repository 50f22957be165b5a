import { findRevisions, withdrawRevision as withdraw } from "@bunkai/db/stores/revisions";
import type { Revision } from "@bunkai/domain/disclosure/revision";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { RevisionId } from "@bunkai/domain/id";
import { titleOfRevision } from "../audit/title-of.ts";
import type { Context } from "../context.ts";
import { perform } from "../perform.ts";
import { tellOfBasis } from "../responsibility/tell-of-basis.ts";

/**
 * Takes a revision back. It stays, marked, for those who have built on it.
 *
 * @throws DomainError `not_found`, `wrong_state` when it is not the current one
 */
export function withdrawRevision(ctx: Context, id: RevisionId): Promise<Revision> {
  return perform(ctx, "disclosure.issue", async (tenant) => {
    const [before] = await findRevisions(tenant, [id]);
    if (before?.vendorId !== ctx.organizationId) throw new DomainError("not_found");
    if (!(await withdraw(tenant, id)))
      throw new DomainError("wrong_state", { state: before.state });
    await tellOfBasis(ctx, tenant, before, "basis_withdrawn");
    return {
      result: { ...before, state: "withdrawn" },
      recordedAs: "revision.withdraw",
      events: [
        {
          subject: { kind: "revision", id },
          facts: { number: before.number },
          names: { title: titleOfRevision(before) },
        },
      ],
    };
  });
}
