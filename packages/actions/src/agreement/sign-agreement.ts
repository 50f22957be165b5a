import { addAgreementSignature, findAgreement } from "@bunkai/db/stores/agreements";
import { findMatrix } from "@bunkai/db/stores/matrices";
import { principalsOf } from "@bunkai/domain/account/acting-roles";
import { strengthOf } from "@bunkai/domain/account/session-facts";
import type { Agreement, AgreementSign } from "@bunkai/domain/agreement/agreement-view";
import { signAgreement as decide } from "@bunkai/domain/agreement/sign-agreement";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { AgreementId } from "@bunkai/domain/id";
import type { Language } from "@bunkai/domain/language";
import { wordsOf } from "@bunkai/language/words";
import { titleOfDocument } from "../audit/title-of.ts";
import type { Context } from "../context.ts";
import { perform } from "../perform.ts";
import { eventsForAll } from "../responsibility/events-for-all.ts";

/**
 * Signs an agreement for the organisation, after reading exactly the stored text. The seal follows as a job.
 *
 * @throws DomainError `not_found`, `text_changed`, `already_signed`, `agreement_withdrawn`, `wrong_state`
 */
export function signAgreement(
  ctx: Context,
  id: AgreementId,
  { authority, contentSha256, documentSha256, signerRole }: AgreementSign,
): Promise<Agreement> {
  const strength = strengthOf(ctx.session);
  if (ctx.organizationKind === "guest" && !authority) {
    const errors = [{ pointer: "/authority", code: "required" }];
    throw new DomainError("invalid_input", { in: "body", errors });
  }
  return perform(ctx, "agreement.sign", async (tenant) => {
    const found = await findAgreement(tenant, id, { lock: true });
    const matrix = found && (await findMatrix(tenant, found.agreement.matrixId));
    if (!found || !matrix) throw new DomainError("not_found");
    const { agreement } = found;

    decide(
      {
        ...agreement,
        signed: agreement.signatures.map(({ partyKey }) => partyKey),
        isWithdrawn: agreement.withdrawal !== null,
      },
      {
        party: matrix.myParty,
        contentSha256Read: contentSha256,
        documentSha256Read: documentSha256,
      },
    );

    await addAgreementSignature(tenant, {
      matrixId: agreement.matrixId,
      agreementId: id,
      partyKey: matrix.myParty,
      signerName: ctx.person.name,
      signerRole: roleOf(ctx, { authority, signerRole }, agreement.language),
      strength,
      consent: wordsOf(agreement.language).agreement.consent,
      contentSha256: agreement.contentSha256,
      documentSha256: agreement.documentSha256,
      signedAt: ctx.installation.now(),
    });
    await tenant.enqueue("agreement.seal", {
      agreementId: id,
      organizationId: ctx.organizationId,
    });
    const after = await findAgreement(tenant, id);
    if (!after) throw new DomainError("not_found");
    return {
      result: after.agreement,
      events: eventsForAll(ctx, matrix, {
        subject: { kind: "agreement", id },
        facts: { party: matrix.myParty, contentSha256, documentSha256, strength },
        names: {
          title: titleOfDocument(agreement.documentNumber, agreement.title),
          signer: ctx.person.name,
        },
      }),
    };
  });
}

/** The position in which somebody signs, and by what right. Whoever stands in for a signer says for whom. */
function roleOf(
  ctx: Context,
  stated: {
    readonly authority: AgreementSign["authority"] | undefined;
    readonly signerRole: string;
  },
  language: Language,
): string {
  const { authority, signerRole: title } = stated;
  const words = wordsOf(language);
  const { deputyRole } = words.agreement;
  const basis = authority && words.guest.authority[authority];
  const role = basis ? words.guest.authority.recorded({ basis, title }) : title;
  const principals = principalsOf("agreement.sign", ctx);
  const names = principals.map(({ principalName }) => principalName).join("、");
  return names === "" ? role : deputyRole({ role, names });
}
