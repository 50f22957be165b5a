import { type AuditHead, findAuditHead, listAuditLinks } from "@bunkai/db/stores/audit";
import { listAuditActors, listAuditEntries, listLinksAbout } from "@bunkai/db/stores/audit-entries";
import { listHeadSeals } from "@bunkai/db/stores/head-seals";
import { listSealCertificates } from "@bunkai/db/stores/seal-keys";
import { inSystem } from "@bunkai/db/tenant";
import type { AuditEntry } from "@bunkai/domain/audit/audit-entry";
import type { AuditFilter } from "@bunkai/domain/audit/audit-filter";
import type { SignedHeads } from "@bunkai/domain/audit/signed-head";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { OrganizationId } from "@bunkai/domain/id";
import type { Page, PageQuery } from "@bunkai/domain/page";
import { auditWitnessText } from "@bunkai/proof/audit/audit-witness";
import type { StoredAuditLink } from "@bunkai/proof/audit/stored-audit-link";
import type { ActingContext } from "../context.ts";
import { look } from "../perform.ts";
import { auditWishOf } from "./audit-wish-of.ts";

/** The organisation's events that a filter lets through, newest first. */
export function readAudit(
  ctx: ActingContext,
  { cursor, limit, ...filter }: PageQuery & AuditFilter,
): Promise<Page<AuditEntry>> {
  const wish = auditWishOf(filter, ctx.language);
  return look(ctx, "audit.read", (tenant) => listAuditEntries(tenant, { cursor, limit }, wish));
}

/** The names of everybody who ever did something, as far as they are kept. */
export function readAuditActors(ctx: ActingContext): Promise<string[]> {
  return look(ctx, "audit.read", listAuditActors);
}

/** The chain as stored, oldest first, with its names, and where it ends: what anyone needs to recompute it. */
export function readAuditChain(
  ctx: ActingContext,
  range: { readonly after: number; readonly limit: number },
): Promise<{ links: StoredAuditLink[]; head: AuditHead | null }> {
  return look(ctx, "audit.read", async (tenant) => ({
    // The head first: a link that is added in between then lies beyond it, and is no finding.
    head: await findAuditHead(tenant),
    links: await listAuditLinks(tenant, range),
  }));
}

/** The heads that the installation has signed, oldest first, with what their signatures can be checked against. */
export async function readSignedHeads(
  ctx: ActingContext,
  range: { readonly after: number; readonly limit: number },
): Promise<SignedHeads> {
  const heads = await look(ctx, "audit.read", (tenant) => listHeadSeals(tenant, range));
  const certificates = await inSystem(ctx.installation.db, listSealCertificates);
  return {
    heads,
    certificates: certificates.map(({ certificate }) =>
      Buffer.from(certificate).toString("base64"),
    ),
  };
}

/**
 * What the organisation's own chain can testify about another one's: to be handed to that organisation.
 *
 * @returns the JSON of a witness, see audit-witness in proof
 * @throws DomainError `not_found` when the two have never done anything together
 */
export async function readWitness(ctx: ActingContext, about: OrganizationId): Promise<string> {
  const links = await look(ctx, "audit.read", (tenant) => listLinksAbout(tenant, about));
  if (links.length === 0) throw new DomainError("not_found");
  const { organizationId } = ctx;
  return auditWitnessText({ format: "bunkai.audit-witness/1", organizationId, about, links });
}
