import { addInvitation } from "@bunkai/db/stores/invitations";
import { findOrganization } from "@bunkai/db/stores/organizations";
import {
  INVITATION_VALID_DAYS,
  type Invitation,
  type InvitationCreate,
} from "@bunkai/domain/account/invitation";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { invitationIdSchema } from "@bunkai/domain/id";
import { wordsOf } from "@bunkai/language/words";
import type { Context } from "../context.ts";
import { newId } from "../new-id.ts";
import { postMail } from "../notification/post-mail.ts";
import { perform } from "../perform.ts";
import { newInvitationToken } from "./invitation-token.ts";

const DAY_MS = 86_400_000;

/** Invites somebody by mail. The link works once, for that address only, for 14 days. */
export function inviteMember(
  ctx: Context,
  { email, roles }: InvitationCreate,
): Promise<Invitation> {
  return perform(ctx, "invitation.create", async (tenant) => {
    const organization = await findOrganization(tenant);
    if (!organization) throw new DomainError("not_found");

    const createdAt = ctx.installation.now();
    const { token, tokenHash } = newInvitationToken();
    const invitation = await addInvitation(tenant, {
      id: newId(invitationIdSchema),
      email,
      roles,
      tokenHash,
      createdAt,
      expiresAt: new Date(createdAt.getTime() + INVITATION_VALID_DAYS * DAY_MS),
    });
    const { body, subject } = wordsOf(ctx.language).mail.invitation;
    await postMail(ctx.installation, tenant, {
      to: email,
      subject: subject({ organizationName: organization.name }),
      body: body({
        organizationName: organization.name,
        inviterName: ctx.person.name,
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
          facts: { roles },
          names: { email },
        },
      ],
    };
  });
}
