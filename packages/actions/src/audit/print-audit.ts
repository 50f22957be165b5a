import { type AuditHead, findAuditHead } from "@bunkai/db/stores/audit";
import { listAuditEntries } from "@bunkai/db/stores/audit-entries";
import { listNewestHeadSeals } from "@bunkai/db/stores/head-seals";
import { findOrganization } from "@bunkai/db/stores/organizations";
import { listSealCertificates } from "@bunkai/db/stores/seal-keys";
import { inSystem, type Tenant } from "@bunkai/db/tenant";
import { auditCsv } from "@bunkai/documents/audit/audit-csv";
import type { AuditExtract } from "@bunkai/documents/audit/audit-extract";
import { auditExtractRows } from "@bunkai/documents/audit/audit-extract-rows";
import type { AuditEntry } from "@bunkai/domain/audit/audit-entry";
import type { AuditFilter } from "@bunkai/domain/audit/audit-filter";
import { endOfJapaneseDay, startOfJapaneseDay } from "@bunkai/domain/audit/japanese-day";
import type { SignedHead } from "@bunkai/domain/audit/signed-head";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { auditFilterLines } from "@bunkai/language/audit-filter-lines";
import { wordsOf } from "@bunkai/language/words";
import type { ActingContext } from "../context.ts";
import { look } from "../perform.ts";
import { auditWishOf } from "./audit-wish-of.ts";
import { checkChain } from "./check-chain.ts";

/** What a paper may be: a PDF to file, a workbook to sort and filter, or plain text for other programs. */
export type AuditPaper = "csv" | "pdf" | "xlsx";

/** A finished file, ready to be handed out. */
export type PrintedAudit = {
  readonly name: string;
  readonly type: string;
  readonly sizeBytes: number;
  readonly bytes: Uint8Array;
};

/** The latest events that one paper holds. A longer PDF would take the worker's whole minute. */
const ROWS_MAX: Record<AuditPaper, number> = { csv: 10_000, pdf: 500, xlsx: 10_000 };

/** One for each day of several years. */
const HEADS_MAX = 2_000;

const TYPES: Record<AuditPaper, string> = {
  csv: "text/csv; charset=utf-8",
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const ID_START_LENGTH = 8;

type Found = {
  readonly organizationName: string;
  readonly head: AuditHead | null;
  readonly heads: readonly SignedHead[];
  readonly page: { readonly items: readonly AuditEntry[]; readonly nextCursor: string | null };
};

/**
 * Writes the latest events that a filter lets through down, oldest first, with what is needed to compute the chain again.
 * The whole chain is recomputed, whatever the filter.
 *
 * @throws DomainError `work_busy`, `work_timed_out`, `work_too_large`, `work_failed`
 * @throws AbortError when the signal aborts
 */
export async function printAudit(
  ctx: ActingContext,
  { filter = {}, paper }: { readonly paper: AuditPaper; readonly filter?: AuditFilter },
  options: { readonly signal: AbortSignal },
): Promise<PrintedAudit> {
  const found = await look(ctx, "audit.read", (tenant) => find(ctx, tenant, { filter, paper }));
  const certificates = await inSystem(ctx.installation.db, listSealCertificates);
  const report = await checkChain(ctx, found.head, found.heads);
  const findings = report.findings.filter(({ severity }) => severity === "error").length;
  const extract = extractOf(ctx, filter, found, {
    chain: { events: report.events, findings },
    signed: {
      heads: found.heads,
      certificates: certificates.map((one) => Buffer.from(one.certificate).toString("base64")),
    },
  });

  const bytes = await written(ctx, paper, extract, options);
  const { title } = wordsOf(ctx.language).audit.extract;
  const name = `${title} ${extract.documentId}.${paper}`;
  return { name, type: TYPES[paper], sizeBytes: bytes.length, bytes };
}

async function find(
  { language }: ActingContext,
  tenant: Tenant,
  { filter, paper }: { readonly paper: AuditPaper; readonly filter: AuditFilter },
): Promise<Found> {
  const organization = await findOrganization(tenant);
  if (!organization) throw new DomainError("not_found");
  const head = await findAuditHead(tenant);
  const heads = await listNewestHeadSeals(tenant, { limit: HEADS_MAX });
  const wish = auditWishOf(filter, language);
  const page = await listAuditEntries(tenant, { limit: ROWS_MAX[paper] }, wish);
  return { organizationName: organization.name, head, heads, page };
}

async function written(
  { installation: { workers } }: ActingContext,
  paper: AuditPaper,
  extract: AuditExtract,
  options: { readonly signal: AbortSignal },
): Promise<Uint8Array> {
  if (paper === "csv") return auditCsv(extract);
  return paper === "pdf"
    ? await workers.run("renderAuditReport", extract, options)
    : await workers.run("writeAuditWorkbook", extract, options);
}

function extractOf(
  { installation, language }: ActingContext,
  filter: AuditFilter,
  { head, organizationName, page }: Found,
  checked: Pick<AuditExtract, "chain" | "signed">,
): AuditExtract {
  const { check, rows } = auditExtractRows(page.items.toReversed(), language);
  const firstAt = page.nextCursor === null ? null : (rows[0]?.at ?? null);
  const { from, until } = filter;
  return {
    language,
    organizationName,
    documentId: documentIdOf(head),
    range: {
      from: firstAt ?? (from ? startOfJapaneseDay(from) : null),
      // The last millisecond of the day: the next day's first would name the wrong day.
      until: until ? new Date(endOfJapaneseDay(until).getTime() - 1) : null,
    },
    exportedAt: installation.now(),
    head: head?.hash ? { sequence: head.sequence, hash: head.hash } : null,
    filters: auditFilterLines(filter, wordsOf(language)),
    ...checked,
    rows,
    check,
  };
}

/** Two extracts of the same chain at the same event have the same number. */
function documentIdOf(head: AuditHead | null): string {
  return `A-${head?.sequence ?? 0}-${head?.hash?.slice(0, ID_START_LENGTH) ?? "0"}`;
}
