import { type AuditHead, findAuditHead } from "@bunkai/db/stores/audit";
import { listAuditEntries } from "@bunkai/db/stores/audit-entries";
import { findOrganization } from "@bunkai/db/stores/organizations";
import type { AuditExtract } from "@bunkai/documents/audit/audit-extract";
import { auditExtractRows } from "@bunkai/documents/audit/audit-extract-rows";
import type { AuditEntry } from "@bunkai/domain/audit/audit-entry";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { wordsOf } from "@bunkai/language/words";
import type { Context } from "../context.ts";
import { look } from "../perform.ts";

/** What a paper may be: a PDF to file, or a workbook to sort and filter. */
export type AuditPaper = "pdf" | "xlsx";

/** A finished file, ready to be handed out. */
export type PrintedAudit = {
  readonly name: string;
  readonly type: string;
  readonly sizeBytes: number;
  readonly bytes: Uint8Array;
};

/** The latest events that one paper holds. A longer PDF would take the worker's whole minute. */
const ROWS_MAX: Record<AuditPaper, number> = { pdf: 500, xlsx: 10_000 };

const TYPES: Record<AuditPaper, string> = {
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const ID_START_LENGTH = 8;

/**
 * Writes the latest events of the organisation's chain down, oldest first, with what is needed to compute it again.
 *
 * @throws DomainError `work_busy`, `work_timed_out`, `work_too_large`, `work_failed`
 * @throws AbortError when the signal aborts
 */
export async function printAudit(
  ctx: Context,
  paper: AuditPaper,
  options: { readonly signal: AbortSignal },
): Promise<PrintedAudit> {
  const extract = await look(ctx, "audit.read", async (tenant) => {
    const organization = await findOrganization(tenant);
    if (!organization) throw new DomainError("not_found");
    const head = await findAuditHead(tenant);
    const page = await listAuditEntries(tenant, { limit: ROWS_MAX[paper] });
    return extractOf(ctx, { organizationName: organization.name, head, page });
  });

  const { workers } = ctx.installation;
  const bytes =
    paper === "pdf"
      ? await workers.run("renderAuditReport", extract, options)
      : await workers.run("writeAuditWorkbook", extract, options);

  const { title } = wordsOf(ctx.language).audit.extract;
  const name = `${title} ${extract.documentId}.${paper}`;
  return { name, type: TYPES[paper], sizeBytes: bytes.length, bytes };
}

function extractOf(
  { installation, language }: Context,
  found: {
    readonly organizationName: string;
    readonly head: AuditHead | null;
    readonly page: { readonly items: readonly AuditEntry[]; readonly nextCursor: string | null };
  },
): AuditExtract {
  const { head, organizationName, page } = found;
  const { check, rows } = auditExtractRows(page.items.toReversed(), language);
  const isWhole = page.nextCursor === null;
  return {
    language,
    organizationName,
    documentId: documentIdOf(head),
    range: { from: isWhole ? null : (rows[0]?.at ?? null), until: null },
    exportedAt: installation.now(),
    head: head?.hash ? { sequence: head.sequence, hash: head.hash } : null,
    rows,
    check,
  };
}

/** Two extracts of the same chain at the same event have the same number. */
function documentIdOf(head: AuditHead | null): string {
  return `A-${head?.sequence ?? 0}-${head?.hash?.slice(0, ID_START_LENGTH) ?? "0"}`;
}
