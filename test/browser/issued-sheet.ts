import { type Answer, UNANSWERED } from "@bunkai/domain/disclosure/answer";
import type { Disclosure } from "@bunkai/domain/disclosure/disclosure";
import type { DisclosureView } from "@bunkai/domain/disclosure/disclosure-view";
import { draftSeenIn } from "@bunkai/domain/disclosure/draft-seen";
import type { Revision, Visibility } from "@bunkai/domain/disclosure/revision";
import type { Offering } from "@bunkai/domain/offering/offering";
import type { Member } from "./member.ts";

/** Issues a sheet for a new product of a vendor, by requests. */
export async function givenIssuedSheet(
  vendor: Member,
  name: string,
  answers: Readonly<Record<string, Partial<Answer>>>,
  visibility: Visibility = "public",
): Promise<Revision> {
  const id = await givenSheetDraft(vendor, name, answers);
  const read = await vendor.ask<DisclosureView>(`/api/v1/disclosures/${id}`, { method: "GET" });
  const seen = draftSeenIn(read.disclosure, read.answers);
  return vendor.ask<Revision>(`/api/v1/disclosures/${id}/publish`, {
    json: { visibility, seen },
  });
}

/** Writes a sheet for a new product of a vendor as far as it can be issued, by requests. @returns its id */
export async function givenSheetDraft(
  vendor: Member,
  name: string,
  answers: Readonly<Record<string, Partial<Answer>>>,
): Promise<string> {
  const offering = await vendor.ask<Offering>("/api/v1/offerings", {
    json: { name, versionLabel: "1.0", serviceType: "saas", description: "" },
  });
  const { header, id, version } = await vendor.ask<Disclosure>("/api/v1/disclosures", {
    json: { offeringId: offering.id, editionKey: "sds-5.0-own" },
  });
  await vendor.ask(`/api/v1/disclosures/${id}`, {
    method: "PATCH",
    json: { header: { ...header, createdOn: "2026-11-01" } },
    version,
  });
  for (const [itemKey, answer] of Object.entries(answers)) {
    await vendor.ask(`/api/v1/disclosures/${id}/answers/${itemKey}`, {
      method: "PUT",
      json: { answer: { ...UNANSWERED, ...answer }, version: 0 },
    });
  }
  return id;
}
