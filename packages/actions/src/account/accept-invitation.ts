import { findIdentityProvider } from "@bunkai/db/stores/identity-providers";
import {
  endInvitation,
  findInvitationByTokenLocked,
  findInvitedOrganization,
  findOpenInvitation,
} from "@bunkai/db/stores/invitations";
import { addMember, listAdministratorsLocked } from "@bunkai/db/stores/members";
import { findOrganization } from "@bunkai/db/stores/organizations";
import { inSystem, type Tenant } from "@bunkai/db/tenant";
import type { Invitation, InvitationAccept } from "@bunkai/domain/account/invitation";
import type { Membership } from "@bunkai/domain/account/member";
import { refuseLimitedSession } from "@bunkai/domain/account/session-facts";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { memberIdSchema, type OrganizationId } from "@bunkai/domain/id";
import type { PersonContext } from "../context.ts";
import { newId } from "../new-id.ts";
import { notify } from "../notification/notify.ts";
import { performFor } from "../perform.ts";
import { hashOfToken } from "./invitation-token.ts";

/**
 * Joins an organisation with the token of a mailed link.
 *
 * @throws DomainError `invitation_invalid` for every reason alike: unknown, used, withdrawn, expired, another address
 * @throws DomainError `already_member`
 * @throws DomainError `session_limited` in a session that acts for another organisation alone
 */
export async function acceptInvitation(
  ctx: PersonContext,
  { token }: InvitationAccept,
): Promise<Membership> {
  const { installation } = ctx;
  const tokenHash = hashOfToken(token);
  const organizationId = await inSystem(installation.db, (system) =>
    findInvitedOrganization(system, tokenHash),
  );
  if (!organizationId) throw new DomainError("invitation_invalid");
  if (organizationId !== ctx.session.onlyFor) refuseLimitedSession(ctx.session);

  return join(ctx, organizationId, (tenant, now) =>
    findInvitationByTokenLocked(tenant, tokenHash, now),
  );
}

/**
 * Joins an organisation whose provider has just said who is there: whoever was invited under the own address.
 *
 * @throws DomainError `invitation_invalid`, `already_member`
 */
export function acceptOpenInvitation(
  ctx: PersonContext,
  organizationId: OrganizationId,
): Promise<Membership> {
  const { email } = ctx.person;
  return join(ctx, organizationId, (tenant, now) =>
    findOpenInvitation(tenant, { email, now }, { lock: true }),
  );
}

function join(
  ctx: PersonContext,
  organizationId: OrganizationId,
  find: (tenant: Tenant, now: Date) => Promise<Invitation | null>,
): Promise<Membership> {
  const { installation, person } = ctx;
  return performFor(ctx, organizationId, "invitation.accept", async (tenant) => {
    const now = installation.now();
    const invitation = await find(tenant, now);
    const organization = await findOrganization(tenant);
    const provider = await findIdentityProvider(tenant);
    if (!organization || invitation?.state !== "open" || invitation.email !== person.email) {
      throw new DomainError("invitation_invalid");
    }

    await endInvitation(tenant, invitation.id, { acceptedAt: now }, now);
    const administrators = await listAdministratorsLocked(tenant);
    const { id: personId, ...names } = person;
    const member = await addMember(tenant, {
      ...names,
      id: newId(memberIdSchema),
      personId,
      roles: invitation.roles,
      facilityIds: invitation.facilityIds,
      joinedAt: now,
    });
    await notify(
      ctx,
      tenant,
      administrators.map(({ id }) => id),
      {
        kind: "member_joined",
        facts: { name: person.name },
        path: "/settings/members",
      },
    );
    return {
      result: {
        memberId: member.id,
        memberName: member.name,
        organizationId,
        organizationName: organization.name,
        organizationKind: organization.kind,
        demandsSecondFactor: organization.demandsSecondFactor,
        demandsProvider: (provider?.isOn && provider.isDemanded) ?? false,
        roles: member.roles,
        ownRoles: member.roles,
        actingFor: [],
        facilityIds: member.facilityIds,
      },
      events: [
        {
          subject: { kind: "member", id: member.id },
          facts: { invitationId: invitation.id, roles: member.roles },
          names: { member: person.name },
        },
      ],
    };
  });
}
