import {
  findReceivedCopies,
  retireReceivedCopy as retire,
} from "@bunkai/db/stores/received-copies";
import { findRevisions } from "@bunkai/db/stores/revisions";
import type { ReceivedCopy } from "@bunkai/domain/disclosure/received-copy";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { ReceivedCopyId, RevisionId } from "@bunkai/domain/id";
import { titleOfOffering } from "../audit/title-of.ts";
import type { Context } from "../context.ts";
import { perform } from "../perform.ts";

/**
 * Turns from a received copy to what the vendor itself issued for the same product. The copy stays readable, marked as replaced.
 *
 * @throws DomainError `not_found`, `wrong_state` when it was replaced before, or the revision is of another product or form
 */
export function retireReceivedCopy(
  ctx: Context,
  id: ReceivedCopyId,
  revisionId: RevisionId,
): Promise<ReceivedCopy> {
  return perform(ctx, "receivedCopy.write", async (tenant) => {
    const [copy] = await findReceivedCopies(tenant, [id]);
    const [revision] = await findRevisions(tenant, [revisionId]);
    if (!copy || !revision?.readable) throw new DomainError("not_found");
    const isOfCopy = revision.offeringId === copy.offeringId && revision.kind === copy.kind;
    const at = ctx.installation.now();
    if (!isOfCopy || !(await retire(tenant, id, { revisionId, at }))) {
      throw new DomainError("wrong_state");
    }
    const [retired = copy] = await findReceivedCopies(tenant, [id]);
    return {
      result: retired,
      recordedAs: "receivedCopy.retire",
      events: [
        {
          subject: { kind: "receivedCopy", id },
          facts: { revisionId },
          names: { title: titleOfOffering({ ...copy, name: copy.offeringName }) },
        },
      ],
    };
  });
}
