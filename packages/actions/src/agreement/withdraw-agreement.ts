import { findAgreement, markAgreementWithdrawn } from "@bunkai/db/stores/agreements";
import { findMatrix, reopenMatrix } from "@bunkai/db/stores/matrices";
import type { Agreement, AgreementWithdraw } from "@bunkai/domain/agreement/agreement-view";
import { withdrawAgreement as decide } from "@bunkai/domain/agreement/withdraw-agreement";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { AgreementId } from "@bunkai/domain/id";
import { titleOfDocument } from "../audit/title-of.ts";
import type { Context } from "../context.ts";
import { perform } from "../perform.ts";
import { eventsForAll } from "../responsibility/events-for-all.ts";
import { tellOfWithdrawal } from "./tell-parties.ts";

/**
 * Takes a fixed text back (取り下げ) before all have signed, and lets its matrix be talked about again. The text, its
 * documents and the signatures that it has stay as they are, marked. Of a withdrawal and a signature at the same moment
 * the one that comes second is refused.
 *
 * @throws DomainError `not_found`, `agreement_withdrawn`, `signed_by_all`, `signed_meanwhile`, `wrong_state`
 */
export function withdrawAgreement(
  ctx: Context,
  id: AgreementId,
  { reason, signatureCount }: AgreementWithdraw,
): Promise<Agreement> {
  return perform(ctx, "agreement.withdraw", async (tenant) => {
    const found = await findAgreement(tenant, id, { lock: true });
    const matrix = found && (await findMatrix(tenant, found.agreement.matrixId));
    if (!found || !matrix) throw new DomainError("not_found");
    const { agreement } = found;
    const signed = agreement.signatures.map(({ partyKey }) => partyKey);
    decide(
      { ...agreement, signed, isWithdrawn: agreement.withdrawal !== null },
      { party: matrix.myParty, signatureCountSeen: signatureCount },
    );

    const isMarked = await markAgreementWithdrawn(tenant, id, {
      withdrawnAt: ctx.installation.now(),
      withdrawnParty: matrix.myParty,
      withdrawnBy: ctx.person.name,
      withdrawalReason: reason,
    });
    if (!isMarked) throw new DomainError("agreement_withdrawn");
    await reopenMatrix(tenant, agreement.matrixId);
    const after = await findAgreement(tenant, id);
    if (!after) throw new DomainError("not_found");
    await tellOfWithdrawal(ctx, tenant, matrix, agreement);
    const { contentSha256, documentNumber, documentSha256, matrixId } = agreement;
    return {
      result: after.agreement,
      events: eventsForAll(ctx, matrix, {
        subject: { kind: "agreement", id },
        facts: {
          ...{ matrixId, documentNumber, contentSha256, documentSha256 },
          party: matrix.myParty,
          signed,
        },
        // People write names into their reasons.
        names: {
          title: titleOfDocument(documentNumber, agreement.title),
          withdrawer: ctx.person.name,
          reason,
        },
      }),
    };
  });
}
