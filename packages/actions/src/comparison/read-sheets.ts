import { findReceivedCopies, findReceivedCopyTexts } from "@bunkai/db/stores/received-copies";
import { findRevisions, findRevisionTexts } from "@bunkai/db/stores/revisions";
import type { Tenant } from "@bunkai/db/tenant";
import { mayDo } from "@bunkai/domain/account/deed";
import type { ComparedSheet } from "@bunkai/domain/comparison/compared-sheet";
import type { Answer } from "@bunkai/domain/disclosure/answer";
import { receivedCopyContentSchema } from "@bunkai/domain/disclosure/received-copy";
import { readRevisionContent } from "@bunkai/domain/disclosure/revision";
import type { SheetHeader } from "@bunkai/domain/disclosure/sheet-header";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { revisionIdSchema } from "@bunkai/domain/id";
import type { ActingContext } from "../context.ts";
import { refuseBeyondSeat } from "../guest/refuse-beyond-seat.ts";

/** A sheet with what it says. Both null: a revision that may not be read. */
export type ReadSheet = {
  readonly column: ComparedSheet;
  readonly header: SheetHeader | null;
  readonly answers: ReadonlyMap<string, Answer> | null;
};

/**
 * Sheets by id, in the order asked for: issued revisions, and copies that the organisation received and filed. Two queries,
 * and two more where something is no revision.
 *
 * @throws DomainError `not_found`
 */
export async function readSheets(
  ctx: ActingContext,
  tenant: Tenant,
  ids: readonly string[],
): Promise<ReadSheet[]> {
  const revisionIds = ids.map((id) => revisionIdSchema.parse(id));
  const revisions = await findRevisions(tenant, revisionIds);
  refuseBeyondSeat(ctx, revisions);
  const texts = await findRevisionTexts(tenant, revisionIds);
  const found = new Map<string, ReadSheet>();
  for (const revision of revisions) {
    const text = texts.get(revision.id);
    const content = text === undefined ? null : readRevisionContent(text);
    found.set(revision.id, sheetOf({ ...revision, origin: "issued" }, content));
  }
  const others = ids.filter((id) => !found.has(id));
  for (const sheet of await readCopies(ctx, tenant, others)) found.set(sheet.column.id, sheet);
  return ids.map((id) => {
    const sheet = found.get(id);
    if (!sheet) throw new DomainError("not_found");
    return sheet;
  });
}

async function readCopies(
  ctx: ActingContext,
  tenant: Tenant,
  ids: readonly string[],
): Promise<ReadSheet[]> {
  if (ids.length === 0 || !mayReadCopies(ctx)) return [];
  const copies = await findReceivedCopies(tenant, ids);
  const texts = await findReceivedCopyTexts(tenant, ids);
  return copies.flatMap((copy) => {
    const text = texts.get(copy.id);
    if (!copy.filed || text === undefined) return [];
    const { number } = copy.filed;
    const column = { ...copy, origin: "received", number, readable: true } as const;
    return sheetOf(column, receivedCopyContentSchema.parse(JSON.parse(text)));
  });
}

/** Papers of the members: neither keys nor guests read them. */
function mayReadCopies(ctx: ActingContext): boolean {
  if ("apiKey" in ctx || ctx.organizationKind === "guest") return false;
  return mayDo("receivedCopy.read", ctx.roles);
}

type Content = {
  readonly header: SheetHeader;
  readonly answers: readonly (Answer & { readonly itemKey: string })[];
};

function sheetOf(column: ComparedSheet, content: Content | null): ReadSheet {
  if (!content) return { column, header: null, answers: null };
  const answers = content.answers.map(({ itemKey, ...answer }) => [itemKey, answer] as const);
  return { column, header: content.header, answers: new Map(answers) };
}
