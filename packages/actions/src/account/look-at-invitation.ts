import { countAttempt } from "@bunkai/db/stores/attempts";
import { findInvitationWithInviter, findInvitedOrganization } from "@bunkai/db/stores/invitations";
import { findOrganization } from "@bunkai/db/stores/organizations";
import { inSystem, inTenant } from "@bunkai/db/tenant";
import type { InvitationAccept, InvitationOffer } from "@bunkai/domain/account/invitation";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { maskEmail } from "@bunkai/domain/guest/mask-email";
import { countingAddress } from "@bunkai/domain/operation/counting-address";
import type { Installation } from "../context.ts";
import { hashOfToken } from "./invitation-token.ts";

/** A hospital opens its invitations through one address. */
const LOOKS_PER_MINUTE_MAX = 30;
const MINUTE_MS = 60_000;

/** Who looks: where the request came from, as far as that is known, and who is signed in there. */
type Onlooker = { readonly address: string | null; readonly email: string | null };

/**
 * Tells the holder of a mailed link what it offers, before he or she joins. Nothing is changed by looking.
 *
 * @throws DomainError `invitation_invalid` for a token that nobody was given
 * @throws DomainError `too_many_requests`
 */
export async function lookAtInvitation(
  { db, now }: Pick<Installation, "db" | "now">,
  { token }: InvitationAccept,
  { address, email }: Onlooker,
): Promise<InvitationOffer> {
  const limit = {
    key: `invitation ${countingAddress(address)}`,
    countMax: LOOKS_PER_MINUTE_MAX,
    windowMs: MINUTE_MS,
  };
  const retryAfterSeconds = await countAttempt(db, limit, now());
  if (retryAfterSeconds !== null) throw new DomainError("too_many_requests", { retryAfterSeconds });

  const tokenHash = hashOfToken(token);
  const organizationId = await inSystem(db, (system) => findInvitedOrganization(system, tokenHash));
  if (!organizationId) throw new DomainError("invitation_invalid");

  return inTenant(db, { organizationId, personId: null, readOnly: true }, async (tenant) => {
    const invitation = await findInvitationWithInviter(tenant, tokenHash, now());
    const organization = await findOrganization(tenant);
    if (!invitation || !organization) throw new DomainError("invitation_invalid");
    const { expiresAt, inviterName, roles, state } = invitation;
    if (state !== "open") return { state };
    const isForYou = invitation.email === email;
    return {
      ...{ state, inviterName, roles, isForYou, expiresAt },
      organizationName: organization.name,
      email: isForYou ? invitation.email : maskEmail(invitation.email),
    };
  });
}
