import { findDisclosure } from "@bunkai/db/stores/disclosures";
import { findOffering } from "@bunkai/db/stores/offerings";
import {
  addRevision,
  findRevisions,
  findRevisionTexts,
  listRevisions,
  nextRevisionNumber,
} from "@bunkai/db/stores/revisions";
import type { Tenant } from "@bunkai/db/tenant";
import type { Edition } from "@bunkai/domain/catalog/edition";
import { UNANSWERED } from "@bunkai/domain/disclosure/answer";
import type { Disclosure, DraftAnswer } from "@bunkai/domain/disclosure/disclosure";
import { type DraftSeen, draftSeenIn, findDraftChange } from "@bunkai/domain/disclosure/draft-seen";
import { findIssueGaps, type IssueGap } from "@bunkai/domain/disclosure/find-issue-gaps";
import {
  type Revision,
  type RevisionContent,
  readRevisionContent,
  revisionContentSchema,
  type Visibility,
} from "@bunkai/domain/disclosure/revision";
import { sheetItems } from "@bunkai/domain/disclosure/sheet-items";
import { unconfirmedItems } from "@bunkai/domain/disclosure/unconfirmed-items";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { type DisclosureId, revisionIdSchema } from "@bunkai/domain/id";
import type { Offering } from "@bunkai/domain/offering/offering";
import { demandPrintable } from "@bunkai/domain/paper/demand-printable";
import { canonicalJson } from "@bunkai/proof/canonical-json";
import { jsonPointer } from "@bunkai/proof/json-pointer";
import { sha256Hex } from "@bunkai/proof/sha256";
import { titleOfRevision } from "../audit/title-of.ts";
import { getEdition } from "../catalog/get-edition.ts";
import type { Context } from "../context.ts";
import { newId } from "../new-id.ts";
import { perform } from "../perform.ts";
import { tellOfBasis } from "../responsibility/tell-of-basis.ts";
import { draftAnswers } from "./draft-answers.ts";
import { editionHash } from "./edition-hash.ts";

/**
 * Issues a draft as the next revision: from now on its text stands as it is, and the revision before is superseded.
 *
 * @param seen the draft as the person read it who issues it
 * @throws DomainError `not_found`, `sheet_incomplete` with the fields and items that block
 * @throws DomainError `text_unprintable` when a letter of it could not stand on paper
 * @throws DomainError `invalid_input` when `seen` names an item that the form does not have
 * @throws DomainError `draft_changed` with what has changed since it was read
 * @throws DomainError `revision_unchanged` with the current revision, when neither the text nor its readers would change
 */
export function issueRevision(
  ctx: Context,
  id: DisclosureId,
  visibility: Visibility,
  seen: DraftSeen | "asItIs" = "asItIs",
): Promise<Revision> {
  return perform(ctx, "disclosure.issue", async (tenant) => {
    const disclosure = await findDisclosure(tenant, id, { lock: true });
    const offering = disclosure && (await findOffering(tenant, disclosure.offeringId));
    if (!disclosure || !offering) throw new DomainError("not_found");
    const issuedAt = ctx.installation.now();
    const edition = await getEdition(tenant, disclosure.editionKey);
    const answers = await draftAnswers(tenant, id, edition);
    refuseUnknown(seen, edition);
    refuseUnseen(seen, draftSeenIn(disclosure, answers));
    const content = await compose(tenant, { disclosure, edition, offering, issuedAt, answers });
    demandPrintable(content);
    const before = await findCurrent(tenant, content);
    await refuseUnchanged(tenant, { before, content, visibility });

    const { number } = content;
    const text = canonicalJson(content);
    const sha256 = sha256Hex(text);
    const revisionId = newId(revisionIdSchema);
    await addRevision(
      tenant,
      {
        id: revisionId,
        offeringId: offering.id,
        editionKey: edition.key,
        kind: edition.kind,
        number,
        sha256,
        vendorName: offering.vendorName,
        offeringName: offering.name,
        versionLabel: offering.versionLabel,
        visibility,
        issuedAt,
      },
      text,
    );
    await tenant.enqueue("disclosure.tellHolders", { offeringId: offering.id, revisionId });
    if (before) await tellOfBasis(ctx, tenant, before, "basis_superseded");
    const [revision] = await findRevisions(tenant, [revisionId]);
    if (!revision) throw new Error("A revision that was just issued is missing.");
    return {
      result: revision,
      events: [
        {
          subject: { kind: "revision", id: revisionId },
          facts: { disclosureId: id, number, sha256, visibility },
          names: { title: titleOfRevision(revision) },
        },
      ],
    };
  });
}

type Sheet = {
  readonly disclosure: Disclosure;
  readonly edition: Edition;
  readonly offering: Offering;
  readonly issuedAt: Date;
  readonly answers: readonly DraftAnswer[];
};

/** What the next revision says. */
async function compose(
  tenant: Tenant,
  { disclosure, edition, issuedAt, offering, answers: given }: Sheet,
): Promise<RevisionContent> {
  const answers = new Map(given.map(({ answer, itemKey }) => [itemKey, answer]));
  const unconfirmed = unconfirmedItems(given);
  const found = findIssueGaps(edition, disclosure.header, answers, unconfirmed);
  const gaps = found.filter(({ blocks }) => blocks);
  if (gaps.length > 0) {
    throw new DomainError("sheet_incomplete", { gaps: gaps.map((gap) => named(gap, edition)) });
  }
  return revisionContentSchema.parse({
    format: "bunkai.revision/2",
    vendor: { id: offering.vendorId, name: offering.vendorName },
    offering: {
      id: offering.id,
      name: offering.name,
      versionLabel: offering.versionLabel,
      serviceType: offering.serviceType,
    },
    edition: { key: edition.key, kind: edition.kind, sha256: editionHash(edition) },
    number: await nextRevisionNumber(tenant, disclosure),
    issuedAt: issuedAt.toISOString(),
    header: disclosure.header,
    answers: sheetItems(edition, answers).standing.map(({ key }) => ({
      itemKey: key,
      ...(answers.get(key) ?? UNANSWERED),
    })),
  });
}

/** A gap with the question that it is about, for whoever reads the refusal. */
function named(gap: IssueGap, { items }: Edition) {
  if (gap.problem === "header_missing") return { ...gap };
  return { ...gap, itemText: { ...items.find(({ key }) => key === gap.itemKey)?.text } };
}

/** Nobody can have read an answer to an item that the form does not have. One is named for all. */
function refuseUnknown(seen: DraftSeen | "asItIs", { items }: Edition): void {
  if (seen === "asItIs") return;
  const known = new Set(items.map(({ key }) => key));
  const unknown = Object.keys(seen.answers).find((key) => !known.has(key));
  if (unknown === undefined) return;
  const pointer = jsonPointer(["seen", "answers", unknown]);
  throw new DomainError("invalid_input", {
    in: "body",
    errors: [{ pointer, code: "unknown_item" }],
  });
}

/** What stands for ever is what somebody has read: a change that came in between is read first. */
function refuseUnseen(seen: DraftSeen | "asItIs", current: DraftSeen): void {
  const change = seen === "asItIs" ? null : findDraftChange(seen, current);
  if (change) throw new DomainError("draft_changed", { ...change, itemKeys: [...change.itemKeys] });
}

/** The revision that the next one takes the place of; null: there is none. */
async function findCurrent(
  tenant: Tenant,
  { edition, offering }: RevisionContent,
): Promise<Revision | null> {
  const issued = await listRevisions(tenant, [offering.id]);
  const isCurrent = ({ editionKey, state }: Revision) =>
    editionKey === edition.key && state === "current";
  return issued.find(isCurrent) ?? null;
}

/** A further number for the same statement would tell everybody who relies on the sheet that something had changed. */
async function refuseUnchanged(tenant: Tenant, next: Next): Promise<void> {
  const { before, content, visibility } = next;
  if (before?.visibility !== visibility) return;
  const text = (await findRevisionTexts(tenant, [before.id])).get(before.id);
  if (text && statementOf(readRevisionContent(text)) === statementOf(content)) {
    throw new DomainError("revision_unchanged", { revisionId: before.id, number: before.number });
  }
}

type Next = {
  readonly before: Revision | null;
  readonly content: RevisionContent;
  readonly visibility: Visibility;
};

/** The text without what differs between any two revisions. */
function statementOf({
  format: _,
  issuedAt: __,
  number: ___,
  ...statement
}: RevisionContent): string {
  return canonicalJson(statement);
}
