import {
  addAgreementDocument,
  advanceSeal,
  findAgreement,
  findAgreementDocument,
} from "@bunkai/db/stores/agreements";
import { findMatrix } from "@bunkai/db/stores/matrices";
import { inTenant } from "@bunkai/db/tenant";
import type { CertificateFacts } from "@bunkai/documents/agreement/certificate-facts";
import type { SealKey } from "@bunkai/documents/signature/seal-key";
import type { Agreement, AgreementSignature } from "@bunkai/domain/agreement/agreement-view";
import { sealFieldName } from "@bunkai/domain/agreement/find-unsealed-parties";
import type { AgreementId, OrganizationId } from "@bunkai/domain/id";
import type { Matrix } from "@bunkai/domain/responsibility/matrix";
import { wordsOf } from "@bunkai/language/words";
import { sha256Hex } from "@bunkai/proof/sha256";
import { titleOfDocument } from "../audit/title-of.ts";
import type { Installation } from "../context.ts";
import { performAsSystem } from "../perform.ts";
import { eventsForAll } from "../responsibility/events-for-all.ts";
import { sealKeyOf } from "./seal-key-of.ts";
import { tellOfCompletion } from "./tell-parties.ts";

type Order = { readonly agreementId: AgreementId; readonly organizationId: OrganizationId };

type Claim = {
  readonly agreement: Agreement;
  readonly matrix: Matrix;
  readonly document: Uint8Array;
};

/**
 * Puts on the seals that are missing: one for each signature, in the order of signing, then the certificate.
 * Each step is claimed, done outside any transaction, and kept only if nobody else did it meanwhile. Coming twice is harmless.
 * A text that was taken back gets no further seal.
 */
export async function sealAgreement(installation: Installation, order: Order): Promise<void> {
  for (;;) {
    const claim = await claimNext(installation, order);
    const signature = claim?.agreement.signatures[claim.agreement.sealsDone];
    if (!claim || !signature) return;
    const key = await sealKeyOf(installation);
    const isLast = claim.agreement.sealsDone + 1 === claim.agreement.signersNeeded.length;
    const sealed = await installation.workers.run("sealDocument", {
      document: claim.document,
      key,
      seal: sealOf(claim, signature),
    });
    const certificate = isLast ? await certificateOf(installation, claim, sealed, key) : null;
    await keep(installation, order, claim, { sealed, certificate });
  }
}

function claimNext({ db }: Installation, order: Order): Promise<Claim | null> {
  const scope = { organizationId: order.organizationId, personId: null };
  return inTenant(db, scope, async (tenant) => {
    const found = await findAgreement(tenant, order.agreementId);
    const matrix = found && (await findMatrix(tenant, found.agreement.matrixId));
    const stored = found && (await findAgreementDocument(tenant, order.agreementId, "agreement"));
    if (!found || !matrix || !stored || found.agreement.withdrawal) return null;
    return { agreement: found.agreement, matrix, document: stored.bytes };
  });
}

function sealOf({ agreement, matrix }: Claim, signature: AgreementSignature) {
  const { seal, strength } = wordsOf(agreement.language).agreement;
  return {
    fieldName: sealFieldName(signature.partyKey),
    reason: seal({
      organizationName: partyName(matrix, signature.partyKey),
      signerName: signature.signerName,
      strength: strength[signature.strength],
    }),
    signedAt: new Date(signature.signedAt),
  };
}

function certificateOf(
  { now, workers }: Installation,
  { agreement, matrix }: Claim,
  sealed: Uint8Array,
  key: SealKey,
): Promise<Uint8Array> {
  const words = wordsOf(agreement.language).agreement;
  const facts: CertificateFacts = {
    language: agreement.language,
    documentNumber: agreement.documentNumber,
    title: agreement.title,
    contentSha256: agreement.contentSha256,
    documentSha256: agreement.documentSha256,
    sealedSha256: sha256Hex(sealed),
    consent: words.consent,
    certifiedAt: now(),
    signatures: agreement.signatures.map((one) => ({
      partyName: partyName(matrix, one.partyKey),
      sealField: sealFieldName(one.partyKey),
      signerName: one.signerName,
      role: one.signerRole,
      strength: one.strength,
      signedAt: new Date(one.signedAt),
    })),
  };
  return workers.run("renderCertificate", { facts, sealed, key, reason: words.certificate.title });
}

/**
 * Keeps the step if it is still the next one; otherwise somebody else has done it, or has taken the text back, and this
 * work is dropped without a trace: the event of what was kept instead tells of it.
 */
function keep(
  installation: Installation,
  { agreementId, organizationId }: Order,
  { agreement, matrix }: Claim,
  made: { readonly sealed: Uint8Array; readonly certificate: Uint8Array | null },
): Promise<null> {
  const { matrixId, sealsDone } = agreement;
  const step = sealsDone + 1;
  return performAsSystem(installation, organizationId, "agreement.seal", async (tenant) => {
    const completedAt = made.certificate ? installation.now() : null;
    const isNext = await advanceSeal(tenant, agreementId, { from: sealsDone, completedAt });
    if (!isNext) return null;
    const sha256 = sha256Hex(made.sealed);
    const own = { matrixId, agreementId };
    const sealed = { ...own, kind: "agreement" as const, step, sha256, bytes: made.sealed };
    await addAgreementDocument(tenant, sealed);
    if (made.certificate) {
      const bytes = made.certificate;
      const hash = sha256Hex(bytes);
      await addAgreementDocument(tenant, {
        ...own,
        kind: "certificate",
        step: 0,
        sha256: hash,
        bytes,
      });
      await tellOfCompletion(installation, tenant, matrix, agreement);
    }
    return {
      result: null,
      events: eventsForAll({ organizationId }, matrix, {
        subject: { kind: "agreement", id: agreementId },
        facts: { step, sha256 },
        names: { title: titleOfDocument(agreement.documentNumber, agreement.title) },
      }),
    };
  });
}

function partyName({ parties }: Matrix, key: string): string {
  return parties.find((party) => party.key === key)?.name ?? key;
}
