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
import { askedItems } from "@bunkai/domain/disclosure/asked-items";
import type { Disclosure } from "@bunkai/domain/disclosure/disclosure";
import { findIssueGaps, type IssueGap } from "@bunkai/domain/disclosure/find-issue-gaps";
import {
  type Revision,
  type RevisionContent,
  revisionContentSchema,
  type Visibility,
} from "@bunkai/domain/disclosure/revision";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { type DisclosureId, revisionIdSchema } from "@bunkai/domain/id";
import type { Offering } from "@bunkai/domain/offering/offering";
import { canonicalJson } from "@bunkai/proof/canonical-json";
import { sha256Hex } from "@bunkai/proof/sha256";
import { getEdition } from "../catalog/get-edition.ts";
import type { Context } from "../context.ts";
import { newId } from "../new-id.ts";
import { perform } from "../perform.ts";
import { draftAnswers } from "./draft-answers.ts";
import { editionHash } from "./edition-hash.ts";

/**
 * Issues a draft as the next revision: from now on its text stands as it is, and the revision before is superseded.
 *
 * @throws DomainError `not_found`, `sheet_incomplete` with the fields and items that block
 * @throws DomainError `revision_unchanged` with the current revision, when neither the text nor its readers would change
 */
export function issueRevision(
  ctx: Context,
  id: DisclosureId,
  visibility: Visibility,
): Promise<Revision> {
  return perform(ctx, "disclosure.issue", async (tenant) => {
    const disclosure = await findDisclosure(tenant, id, { lock: true });
    const offering = disclosure && (await findOffering(tenant, disclosure.offeringId));
    if (!disclosure || !offering) throw new DomainError("not_found");
    const issuedAt = ctx.installation.now();
    const content = await compose(tenant, { disclosure, offering, issuedAt });
    await refuseUnchanged(tenant, content, visibility);

    const { edition, number } = content;
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
    const [revision] = await findRevisions(tenant, [revisionId]);
    if (!revision) throw new Error("A revision that was just issued is missing.");
    return {
      result: revision,
      events: [
        {
          subject: { kind: "revision", id: revisionId },
          facts: { disclosureId: id, number, sha256, visibility },
        },
      ],
    };
  });
}

type Sheet = {
  readonly disclosure: Disclosure;
  readonly offering: Offering;
  readonly issuedAt: Date;
};

/** What the next revision says. */
async function compose(
  tenant: Tenant,
  { disclosure, issuedAt, offering }: Sheet,
): Promise<RevisionContent> {
  const edition = getEdition(disclosure.editionKey);
  const answers = new Map(
    (await draftAnswers(tenant, disclosure.id, edition)).map(({ answer, itemKey }) => [
      itemKey,
      answer,
    ]),
  );
  const gaps = findIssueGaps(edition, disclosure.header, answers).filter(({ blocks }) => blocks);
  if (gaps.length > 0) {
    throw new DomainError("sheet_incomplete", { gaps: gaps.map((gap) => named(gap, edition)) });
  }
  return revisionContentSchema.parse({
    format: "bunkai.revision/1",
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
    answers: askedItems(edition, answers).map(({ key }) => ({
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

/** A further number for the same statement would tell everybody who relies on the sheet that something had changed. */
async function refuseUnchanged(
  tenant: Tenant,
  content: RevisionContent,
  visibility: Visibility,
): Promise<void> {
  const { edition, offering } = content;
  const current = (await listRevisions(tenant, [offering.id])).find(
    ({ editionKey, state }) => editionKey === edition.key && state === "current",
  );
  if (current?.visibility !== visibility) return;
  const text = (await findRevisionTexts(tenant, [current.id])).get(current.id);
  if (!text) return;
  const before = revisionContentSchema.parse(JSON.parse(text));
  if (statementOf(before) === statementOf(content)) {
    throw new DomainError("revision_unchanged", { revisionId: current.id, number: current.number });
  }
}

/** The text without what differs between any two revisions. */
function statementOf({ issuedAt: _, number: __, ...statement }: RevisionContent): string {
  return canonicalJson(statement);
}
