import { findMatrix } from "@bunkai/db/stores/matrices";
import { findRevisions, listRevisions } from "@bunkai/db/stores/revisions";
import type { Revision } from "@bunkai/domain/disclosure/revision";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { MatrixId } from "@bunkai/domain/id";
import type { BasisState } from "@bunkai/domain/responsibility/basis-state";
import type { ActingContext } from "../context.ts";
import { look } from "../perform.ts";

/**
 * The documents that a matrix was drafted from, and those that stand in their place today. Three queries.
 *
 * @throws DomainError `not_found`, for a stranger to it too
 */
export function readBasis(ctx: ActingContext, id: MatrixId): Promise<BasisState[]> {
  return look(ctx, "matrix.read", async (tenant) => {
    const matrix = await findMatrix(tenant, id);
    if (!matrix) throw new DomainError("not_found");
    const basis = await findRevisions(tenant, matrix.basisRevisionIds);
    const offeringIds = [...new Set(basis.map(({ offeringId }) => offeringId))];
    const issued = await listRevisions(tenant, offeringIds);
    return basis.map((revision) => ({ revision, successor: successorOf(revision, issued) }));
  });
}

function successorOf(revision: Revision, issued: readonly Revision[]): Revision | null {
  const current = issued.find(
    ({ editionKey, offeringId, state }) =>
      state === "current" &&
      offeringId === revision.offeringId &&
      editionKey === revision.editionKey,
  );
  return current && current.number > revision.number ? current : null;
}
