import { findDisclosure } from "@bunkai/db/stores/disclosures";
import { findFile } from "@bunkai/db/stores/files";
import { findOffering } from "@bunkai/db/stores/offerings";
import { findReceivedCopies, findReceivedCopyTexts } from "@bunkai/db/stores/received-copies";
import { findRevisions, findRevisionTexts } from "@bunkai/db/stores/revisions";
import type { Tenant } from "@bunkai/db/tenant";
import { standingWords } from "@bunkai/documents/disclosure/sheet-facts";
import type { SheetPaper, SheetPaperContent } from "@bunkai/documents/disclosure/sheet-paper";
import type { Edition } from "@bunkai/domain/catalog/edition";
import { UNANSWERED } from "@bunkai/domain/disclosure/answer";
import type { Draft } from "@bunkai/domain/disclosure/disclosure";
import {
  type ReceivedCopy,
  receivedCopyContentSchema,
} from "@bunkai/domain/disclosure/received-copy";
import { readRevisionContent } from "@bunkai/domain/disclosure/revision";
import { sheetItems } from "@bunkai/domain/disclosure/sheet-items";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { DisclosureId, ReceivedCopyId, RevisionId } from "@bunkai/domain/id";
import { getEdition } from "../catalog/get-edition.ts";
import type { ActingContext, Context } from "../context.ts";
import { look } from "../perform.ts";
import { draftAnswers } from "./draft-answers.ts";
import { getDraft } from "./draft-rights.ts";
import { editionHash } from "./edition-hash.ts";

/** What a sheet may leave the house as: a PDF to file, a workbook to work with, plain text or JSON for other programs. */
export type SheetFormat = "csv" | "json" | "pdf" | "xlsx";

/** How it is wanted. `era`: days with the Japanese era. */
export type SheetWish = { readonly format: SheetFormat; readonly era: boolean };

/** A finished file, ready to be handed out. */
export type PrintedSheet = {
  readonly name: string;
  readonly type: string;
  readonly sizeBytes: number;
  readonly bytes: Uint8Array;
};

type Options = { readonly signal: AbortSignal };
/** What a sheet says, before anybody has said in which tongue. */
type Found = Pick<SheetPaper, "content" | "edition" | "standing">;

const TYPES: Record<SheetFormat, string> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json",
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * Prints an issued sheet for whoever may read it. The same sheet is always the same file.
 *
 * @throws DomainError `not_found`, also for who may not read it; `work_busy`, `work_timed_out`, `work_too_large`, `work_failed`
 * @throws AbortError when the signal aborts
 */
export async function printRevision(
  ctx: ActingContext,
  id: RevisionId,
  wish: SheetWish,
  options: Options,
): Promise<PrintedSheet> {
  const { baseUrl } = ctx.installation;
  const found = await look(ctx, "revision.read", async (tenant): Promise<Found> => {
    const [revision] = await findRevisions(tenant, [id]);
    const text = (await findRevisionTexts(tenant, [id])).get(id);
    if (!revision || !text) throw new DomainError("not_found");
    const { issuedAt, number, sha256 } = revision;
    const url = `${baseUrl}/revisions/${id}`;
    return {
      content: readRevisionContent(text),
      edition: await getEdition(tenant, revision.editionKey),
      standing: { kind: "revision", number, issuedAt, sha256, url },
    };
  });
  return printed(ctx, found, wish, options);
}

/**
 * Prints a draft as it stands, marked as such on every page.
 *
 * @throws DomainError and AbortError as `printRevision`
 */
export async function printDraft(
  ctx: ActingContext,
  id: DisclosureId,
  wish: SheetWish,
  options: Options,
): Promise<PrintedSheet> {
  const madeAt = ctx.installation.now().toISOString();
  const found = await look(ctx, "disclosure.read", async (tenant): Promise<Found> => {
    const disclosure = await findDisclosure(tenant, id);
    const offering = disclosure && (await findOffering(tenant, disclosure.offeringId));
    if (!disclosure || !offering) throw new DomainError("not_found");
    const { name, vendorName, versionLabel } = offering;
    const edition = await getEdition(tenant, disclosure.editionKey);
    return {
      content: {
        vendor: { name: vendorName },
        offering: { name, versionLabel },
        ...(await writtenIn(tenant, disclosure, edition)),
      },
      edition,
      standing: { kind: "draft", madeAt },
    };
  });
  return printed(ctx, found, wish, options);
}

/**
 * Prints a received copy, marked as not issued by its vendor: as it was filed last, and before that as it is written down.
 *
 * @throws DomainError and AbortError as `printRevision`
 */
export async function printReceivedCopy(
  ctx: Context,
  id: ReceivedCopyId,
  wish: SheetWish,
  options: Options,
): Promise<PrintedSheet> {
  const found = await look(ctx, "receivedCopy.read", async (tenant): Promise<Found> => {
    const [copy] = await findReceivedCopies(tenant, [id]);
    if (!copy) throw new DomainError("not_found");
    const edition = await getEdition(tenant, copy.editionKey);
    const text = (await findReceivedCopyTexts(tenant, [id])).get(id);
    const filed = text ? receivedCopyContentSchema.parse(JSON.parse(text)) : null;
    const { receivedOn, sender } = filed ?? copy;
    const sha256 = filed ? (filed.file?.sha256 ?? null) : await findFileHash(tenant, copy);
    return {
      content: filed ?? (await contentOf(tenant, copy, edition)),
      edition,
      standing: { kind: "received", sender, receivedOn, sha256 },
    };
  });
  return printed(ctx, found, wish, options);
}

async function contentOf(
  tenant: Tenant,
  copy: ReceivedCopy,
  edition: Edition,
): Promise<SheetPaperContent> {
  const draft = await getDraft(tenant, { receivedCopyId: copy.id });
  return {
    vendor: { name: copy.vendorName },
    offering: { name: copy.offeringName, versionLabel: copy.versionLabel },
    ...(await writtenIn(tenant, draft, edition)),
  };
}

async function findFileHash(tenant: Tenant, { fileId }: ReceivedCopy): Promise<string | null> {
  const found = fileId && (await findFile(tenant, fileId));
  return found ? found.file.sha256 : null;
}

/** What a draft says now, item by item as it would be issued. */
async function writtenIn(tenant: Tenant, { header, id }: Draft, edition: Edition) {
  const given = await draftAnswers(tenant, id, edition);
  const answers = new Map(given.map(({ answer, itemKey }) => [itemKey, answer]));
  return {
    header,
    answers: sheetItems(edition, answers).standing.map(({ key }) => ({
      itemKey: key,
      ...(answers.get(key) ?? UNANSWERED),
    })),
  };
}

async function printed(
  ctx: ActingContext,
  found: Found,
  { era, format }: SheetWish,
  options: Options,
): Promise<PrintedSheet> {
  const paper: SheetPaper = { ...found, language: ctx.language, era };
  const bytes =
    format === "pdf" ? await pdf(ctx, paper, options) : await file(ctx, paper, format, options);
  const { name, versionLabel } = found.content.offering;
  const kind = found.edition.kind.toUpperCase();
  const title = [name, versionLabel, kind, standingWords(paper)].filter(Boolean).join(" ");
  return { name: `${title}.${format}`, type: TYPES[format], sizeBytes: bytes.length, bytes };
}

/** Of an issued sheet one PDF is made for all readers of a tongue: its content, which the hash names, never changes. */
async function pdf(
  { installation: { printedSheets, workers } }: ActingContext,
  paper: SheetPaper,
  options: Options,
): Promise<Uint8Array> {
  const { edition, era, language, standing } = paper;
  if (standing.kind !== "revision") return workers.run("renderSheet", paper, options);
  const key = [standing.sha256, editionHash(edition), language, era, standing.url].join(" ");
  const kept = printedSheets.find(key);
  if (kept) return kept;
  const made = await workers.run("renderSheet", paper, options);
  printedSheets.keep(key, made);
  return made;
}

async function file(
  { installation: { workers } }: ActingContext,
  paper: SheetPaper,
  format: Exclude<SheetFormat, "pdf">,
  options: Options,
): Promise<Uint8Array> {
  switch (format) {
    case "csv":
      return workers.run("writeSheetCsv", paper, options);
    case "xlsx":
      return workers.run("writeSheetWorkbook", paper, options);
    case "json":
      return jsonOf(paper);
  }
}

/** What the sheet says and what it is, for programs. An issued sheet has its own text, which was hashed. */
function jsonOf({ content, edition, standing }: SheetPaper): Uint8Array {
  const { key, kind } = edition;
  const { answers, header, offering, vendor } = content;
  const named = { key, kind, sha256: editionHash(edition) };
  const said = { standing, edition: named, vendor, offering, header, answers };
  return new TextEncoder().encode(`${JSON.stringify(said, null, 2)}\n`);
}
