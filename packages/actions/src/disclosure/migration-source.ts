import { findDisclosure } from "@bunkai/db/stores/disclosures";
import { findRevisions, findRevisionTexts } from "@bunkai/db/stores/revisions";
import type { Tenant } from "@bunkai/db/tenant";
import type { AnswerOrigin } from "@bunkai/domain/disclosure/answer-origin";
import type { MigrationWish } from "@bunkai/domain/disclosure/migration";
import { readRevisionContent } from "@bunkai/domain/disclosure/revision";
import type { SheetHeader } from "@bunkai/domain/disclosure/sheet-header";
import type { Answers } from "@bunkai/domain/disclosure/sheet-items";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { DisclosureId, OfferingId, RevisionId } from "@bunkai/domain/id";
import { getEdition } from "../catalog/get-edition.ts";
import type { ActingContext } from "../context.ts";
import { draftAnswers } from "./draft-answers.ts";

/** A sheet of an own offering, as it is taken over into another edition. */
export type MigrationSource = {
  readonly offeringId: OfferingId;
  readonly editionKey: string;
  readonly header: SheetHeader;
  readonly answers: Answers;
  /** null: a draft that was not issued. */
  readonly revisionId: RevisionId | null;
  readonly origins: ReadonlyMap<string, AnswerOrigin | null>;
};

/** The draft or the own revision that is taken over. @throws DomainError `not_found`, also for what others issued */
export function migrationSource(
  ctx: ActingContext,
  tenant: Tenant,
  from: MigrationWish["from"],
): Promise<MigrationSource> {
  return "revisionId" in from
    ? ofRevision(ctx, tenant, from.revisionId)
    : ofDraft(tenant, from.disclosureId);
}

async function ofRevision(
  { organizationId }: ActingContext,
  tenant: Tenant,
  revisionId: RevisionId,
): Promise<MigrationSource> {
  const [revision] = await findRevisions(tenant, [revisionId]);
  const text = (await findRevisionTexts(tenant, [revisionId])).get(revisionId);
  if (revision?.vendorId !== organizationId || text === undefined) {
    throw new DomainError("not_found");
  }
  const { answers, header } = readRevisionContent(text);
  const { editionKey, offeringId } = revision;
  return {
    ...{ editionKey, header, offeringId, revisionId },
    answers: new Map(answers.map(({ itemKey, ...answer }) => [itemKey, answer])),
    origins: new Map(),
  };
}

async function ofDraft(tenant: Tenant, id: DisclosureId): Promise<MigrationSource> {
  const draft = await findDisclosure(tenant, id);
  if (!draft) throw new DomainError("not_found");
  const { editionKey, header, offeringId } = draft;
  const answers = await draftAnswers(tenant, id, await getEdition(tenant, editionKey));
  return {
    ...{ editionKey, header, offeringId, revisionId: null },
    answers: new Map(answers.map(({ answer, itemKey }) => [itemKey, answer])),
    origins: new Map(answers.map(({ itemKey, origin }) => [itemKey, origin])),
  };
}
