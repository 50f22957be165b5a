import { findDisclosure, listAnswers } from "@bunkai/db/stores/disclosures";
import { findOffering } from "@bunkai/db/stores/offerings";
import { addRevision, findRevisions, nextRevisionNumber } from "@bunkai/db/stores/revisions";
import { UNANSWERED } from "@bunkai/domain/disclosure/answer";
import { askedItems } from "@bunkai/domain/disclosure/asked-items";
import { findIssueGaps } from "@bunkai/domain/disclosure/find-issue-gaps";
import {
  type Revision,
  type RevisionContent,
  revisionContentSchema,
  type Visibility,
} from "@bunkai/domain/disclosure/revision";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { type DisclosureId, revisionIdSchema } from "@bunkai/domain/id";
import { canonicalJson } from "@bunkai/proof/canonical-json";
import { sha256Hex } from "@bunkai/proof/sha256";
import { getEdition } from "../catalog/get-edition.ts";
import type { Context } from "../context.ts";
import { newId } from "../new-id.ts";
import { perform } from "../perform.ts";
import { editionHash } from "./edition-hash.ts";

/**
 * Issues a draft as the next revision: from now on its text stands as it is, and the revision before is superseded.
 *
 * @throws DomainError `not_found`, `sheet_incomplete` with the fields and items that block
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
    const edition = getEdition(disclosure.editionKey);
    const answers = new Map(
      (await listAnswers(tenant, id)).map(({ answer, itemKey }) => [itemKey, answer]),
    );
    const gaps = findIssueGaps(edition, disclosure.header, answers).filter(({ blocks }) => blocks);
    if (gaps.length > 0) {
      throw new DomainError("sheet_incomplete", { gaps: gaps.map((gap) => ({ ...gap })) });
    }

    const number = await nextRevisionNumber(tenant, disclosure);
    const issuedAt = ctx.installation.now();
    const content: RevisionContent = revisionContentSchema.parse({
      format: "bunkai.revision/1",
      vendor: { id: offering.vendorId, name: offering.vendorName },
      offering: {
        id: offering.id,
        name: offering.name,
        versionLabel: offering.versionLabel,
        serviceType: offering.serviceType,
      },
      edition: { key: edition.key, kind: edition.kind, sha256: editionHash(edition) },
      number,
      issuedAt: issuedAt.toISOString(),
      header: disclosure.header,
      answers: askedItems(edition, answers).map(({ key }) => ({
        itemKey: key,
        ...(answers.get(key) ?? UNANSWERED),
      })),
    });
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
