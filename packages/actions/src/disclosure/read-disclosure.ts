import { findDisclosure, listDisclosures } from "@bunkai/db/stores/disclosures";
import type { Disclosure } from "@bunkai/domain/disclosure/disclosure";
import type { DisclosureView } from "@bunkai/domain/disclosure/disclosure-view";
import { findIssueGaps } from "@bunkai/domain/disclosure/find-issue-gaps";
import { unconfirmedItems } from "@bunkai/domain/disclosure/unconfirmed-items";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { DisclosureId, OfferingId } from "@bunkai/domain/id";
import { getEdition } from "../catalog/get-edition.ts";
import { shownEdition } from "../catalog/shown-edition.ts";
import type { ActingContext } from "../context.ts";
import { look } from "../perform.ts";
import { draftAnswers } from "./draft-answers.ts";

/** @throws DomainError `not_found` */
export function getDisclosure(ctx: ActingContext, id: DisclosureId): Promise<DisclosureView> {
  return look(ctx, "disclosure.read", async (tenant) => {
    const disclosure = await findDisclosure(tenant, id);
    if (!disclosure) throw new DomainError("not_found");
    const edition = await getEdition(tenant, disclosure.editionKey);
    const answers = await draftAnswers(tenant, id, edition);
    const byKey = new Map(answers.map(({ answer, itemKey }) => [itemKey, answer]));
    const gaps = findIssueGaps(edition, disclosure.header, byKey, unconfirmedItems(answers));
    return { disclosure, ...(await shownEdition(tenant, edition)), answers, gaps };
  });
}

/** The vendor's drafts for an offering. */
export function readDisclosures(ctx: ActingContext, offeringId: OfferingId): Promise<Disclosure[]> {
  return look(ctx, "disclosure.read", (tenant) => listDisclosures(tenant, offeringId));
}
