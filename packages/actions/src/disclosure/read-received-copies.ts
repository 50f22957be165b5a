import { findFile } from "@bunkai/db/stores/files";
import {
  findReceivedCopies,
  findReceivedCopyTexts,
  listReceivedCopies,
} from "@bunkai/db/stores/received-copies";
import { listRevisions } from "@bunkai/db/stores/revisions";
import type { Tenant } from "@bunkai/db/tenant";
import { findIssueGaps } from "@bunkai/domain/disclosure/find-issue-gaps";
import {
  type ReceivedCopy,
  type ReceivedCopyView,
  receivedCopyContentSchema,
} from "@bunkai/domain/disclosure/received-copy";
import type { Revision } from "@bunkai/domain/disclosure/revision";
import { unconfirmedItems } from "@bunkai/domain/disclosure/unconfirmed-items";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { ReceivedCopyId } from "@bunkai/domain/id";
import type { Page, PageQuery } from "@bunkai/domain/page";
import { getEdition } from "../catalog/get-edition.ts";
import { shownEdition } from "../catalog/shown-edition.ts";
import type { Context } from "../context.ts";
import { look } from "../perform.ts";
import { draftAnswers } from "./draft-answers.ts";
import { getDraft } from "./draft-rights.ts";

/** The sheets that the organisation received, newest first. */
export function readReceivedCopies(ctx: Context, query: PageQuery): Promise<Page<ReceivedCopy>> {
  return look(ctx, "receivedCopy.read", (tenant) => listReceivedCopies(tenant, query));
}

/** @throws DomainError `not_found` */
export function readReceivedCopy(ctx: Context, id: ReceivedCopyId): Promise<ReceivedCopyView> {
  return look(ctx, "receivedCopy.read", async (tenant) => {
    const [copy] = await findReceivedCopies(tenant, [id]);
    if (!copy) throw new DomainError("not_found");
    const draft = await getDraft(tenant, { receivedCopyId: id });
    const edition = await getEdition(tenant, copy.editionKey);
    const answers = await draftAnswers(tenant, draft.id, edition);
    const byKey = new Map(answers.map(({ answer, itemKey }) => [itemKey, answer]));
    const text = (await findReceivedCopyTexts(tenant, [id])).get(id);
    return {
      copy,
      file: copy.fileId && ((await findFile(tenant, copy.fileId))?.file ?? null),
      draft,
      ...(await shownEdition(tenant, edition)),
      answers,
      gaps: findIssueGaps(edition, draft.header, byKey, unconfirmedItems(answers)),
      content: text ? receivedCopyContentSchema.parse(JSON.parse(text)) : null,
      replacement: await findReplacement(tenant, copy),
    };
  });
}

/** What the vendor itself issued for the same product and the same kind of form, as far as it may be read; null: nothing. */
async function findReplacement(
  tenant: Tenant,
  { kind, offeringId }: ReceivedCopy,
): Promise<Revision | null> {
  if (!offeringId) return null;
  const revisions = await listRevisions(tenant, [offeringId]);
  return (
    revisions.find(
      (revision) => revision.kind === kind && revision.state === "current" && revision.readable,
    ) ?? null
  );
}
