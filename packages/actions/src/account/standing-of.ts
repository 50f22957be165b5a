import { findOpenInvitation } from "@bunkai/db/stores/invitations";
import { findMemberOfPerson } from "@bunkai/db/stores/members";
import { inTenant } from "@bunkai/db/tenant";
import type { OrganizationId, PersonId } from "@bunkai/domain/id";
import type { Installation } from "../context.ts";

/** What somebody is to an organisation: a member, invited, or nothing. */
export type Standing = "member" | "invited" | null;

/** @param personId null for somebody without an account, who may be invited all the same */
export function standingOf(
  { db, now }: Installation,
  organizationId: OrganizationId,
  { email, personId }: { readonly email: string; readonly personId: PersonId | null },
): Promise<Standing> {
  const scope = { organizationId, personId: null, readOnly: true };
  return inTenant(db, scope, async (tenant) => {
    if (personId !== null && (await findMemberOfPerson(tenant, personId))) return "member";
    return (await findOpenInvitation(tenant, { email, now: now() })) ? "invited" : null;
  });
}
