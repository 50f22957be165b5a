import { addInvitation, countInvitationsInTurn } from "@bunkai/db/stores/invitations";
import { isMemberAddress } from "@bunkai/db/stores/members";
import { findOrganization } from "@bunkai/db/stores/organizations";
import type { Tenant } from "@bunkai/db/tenant";
import { demandFactorToGive } from "@bunkai/domain/account/factor-to-give";
import {
  INVITATION_VALID_DAYS,
  INVITATIONS_PER_DAY_MAX,
  type Invitation,
  type InvitationCreate,
} from "@bunkai/domain/account/invitation";
import { refuseLentAdministration } from "@bunkai/domain/account/lent-administration";
import { demandLimitable } from "@bunkai/domain/account/reach";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { invitationIdSchema } from "@bunkai/domain/id";
import { unlinkedText } from "@bunkai/domain/notification/unlinked-text";
import { wordsOf } from "@bunkai/language/words";
import type { Context } from "../context.ts";
import { newId } from "../new-id.ts";
import { postMail } from "../notification/post-mail.ts";
import { perform } from "../perform.ts";
import { newInvitationToken } from "./invitation-token.ts";
import { demandFacilities } from "./limit-member.ts";
import { takeCharge } from "./take-charge.ts";

const DAY_MS = 86_400_000;

/**
 * Invites somebody by mail. The link works once, for that address only, for 14 days.
 *
 * @throws DomainError `already_member`, `facility_unusable`, `invitation_limit`
 * @throws DomainError `fresh_factor_needed` for roles that bind, `lent_administration` with the reason
 */
export function inviteMember(
  ctx: Context,
  { email, facilityIds = [], roles }: InvitationCreate,
): Promise<Invitation> {
  return perform(ctx, "invitation.create", async (tenant) => {
    const organization = await findOrganization(tenant);
    if (!organization) throw new DomainError("not_found");

    refuseLentAdministration(ctx, { receiverId: null, given: roles });
    demandFactorToGive(roles, ctx.session, ctx.installation.now());
    demandLimitable(roles, facilityIds);
    await demandFacilities(tenant, facilityIds);
    const createdAt = ctx.installation.now();
    await demandModesty(tenant, email, createdAt);
    const { token, tokenHash } = newInvitationToken();
    const invitation = await addInvitation(tenant, {
      id: newId(invitationIdSchema),
      email,
      roles,
      facilityIds,
      tokenHash,
      createdAt,
      expiresAt: new Date(createdAt.getTime() + INVITATION_VALID_DAYS * DAY_MS),
    });
    await takeCharge(ctx, tenant, "invitation", invitation.id);
    const { body, subject } = wordsOf(ctx.language).mail.invitation;
    const organizationName = unlinkedText(organization.name);
    await postMail(ctx.installation, tenant, {
      to: email,
      subject: subject({ organizationName }),
      body: body({
        organizationName,
        inviterName: unlinkedText(ctx.person.name),
        // In the fragment: it never reaches a server's log.
        link: `${ctx.installation.baseUrl}/invitations/accept#${token}`,
        validDays: INVITATION_VALID_DAYS,
      }),
    });
    return {
      result: invitation,
      events: [
        {
          subject: { kind: "invitation", id: invitation.id },
          facts: { roles, ...(facilityIds.length > 0 && { facilityIds }) },
          names: { email },
        },
      ],
    };
  });
}

async function demandModesty(tenant: Tenant, email: string, now: Date): Promise<void> {
  if (await isMemberAddress(tenant, email)) throw new DomainError("already_member");
  const since = new Date(now.getTime() - DAY_MS);
  const { all, toAddress } = await countInvitationsInTurn(tenant, { email, since });
  const { ofOrganization, toAddress: toAddressMax } = INVITATIONS_PER_DAY_MAX;
  if (toAddress >= toAddressMax) throw limit(toAddressMax);
  if (all >= ofOrganization) throw limit(ofOrganization);
}

function limit(countMax: number): DomainError {
  return new DomainError("invitation_limit", { countMax, hours: 24 });
}
