import { findDraft } from "@bunkai/db/stores/disclosures";
import type { Tenant } from "@bunkai/db/tenant";
import type { Deed } from "@bunkai/domain/account/deed";
import type { Draft, DraftRef } from "@bunkai/domain/disclosure/disclosure";
import { DomainError } from "@bunkai/domain/error/domain-error";

/** Who may read and write a draft depends on what it is of; so does what the audit record calls it. */
type DraftRights = {
  readonly read: Deed;
  readonly write: Deed;
  readonly subjectKind: "disclosure" | "receivedCopy";
};

const ofOffering: DraftRights = {
  read: "disclosure.read",
  write: "disclosure.write",
  subjectKind: "disclosure",
};
const ofReceivedCopy: DraftRights = {
  read: "receivedCopy.read",
  write: "receivedCopy.write",
  subjectKind: "receivedCopy",
};

export function draftRights(draft: DraftRef): DraftRights {
  return typeof draft === "string" ? ofOffering : ofReceivedCopy;
}

/** What an event about a draft is about. */
export function draftSubject(draft: DraftRef): { readonly kind: string; readonly id: string } {
  const { subjectKind: kind } = draftRights(draft);
  return { kind, id: typeof draft === "string" ? draft : draft.receivedCopyId };
}

/**
 * A draft of the tenant.
 *
 * @throws DomainError `not_found`
 */
export async function getDraft(
  tenant: Tenant,
  draft: DraftRef,
  options?: { readonly lock: boolean },
): Promise<Draft> {
  const found = await findDraft(tenant, draft, options);
  if (!found) throw new DomainError("not_found");
  return found;
}
