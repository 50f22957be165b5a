import { findAgreement, findAgreementDocument, listAgreements } from "@bunkai/db/stores/agreements";
import { type AgreementContent, agreementContentSchema } from "@bunkai/domain/agreement/agreement";
import type { Agreement } from "@bunkai/domain/agreement/agreement-view";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { AgreementId, MatrixId } from "@bunkai/domain/id";
import type { Page, PageQuery } from "@bunkai/domain/page";
import type { ActingContext } from "../context.ts";
import { look } from "../perform.ts";

/** Fixed texts that the organisation is a party of, newest first. */
export function readAgreements(
  ctx: ActingContext,
  query: PageQuery & { readonly matrixId?: MatrixId | undefined },
): Promise<Page<Agreement>> {
  return look(ctx, "agreement.read", (tenant) => listAgreements(tenant, query));
}

/** @throws DomainError `not_found` */
export async function getAgreement(
  ctx: ActingContext,
  id: AgreementId,
): Promise<{ agreement: Agreement; content: AgreementContent }> {
  const found = await look(ctx, "agreement.read", (tenant) => findAgreement(tenant, id));
  if (!found) throw new DomainError("not_found");
  const content = agreementContentSchema.parse(JSON.parse(found.content));
  return { agreement: found.agreement, content };
}

/**
 * The stored bytes of an agreement with the seals that it has, or of its certificate.
 *
 * @throws DomainError `not_found`
 */
export async function getAgreementDocument(
  ctx: ActingContext,
  id: AgreementId,
  kind: "agreement" | "certificate",
): Promise<{ bytes: Uint8Array; sha256: string; documentNumber: string }> {
  return look(ctx, "agreement.read", async (tenant) => {
    const found = await findAgreement(tenant, id);
    const stored = await findAgreementDocument(tenant, id, kind);
    if (!found || !stored) throw new DomainError("not_found");
    const { bytes, sha256 } = stored;
    return { bytes, sha256, documentNumber: found.agreement.documentNumber };
  });
}
