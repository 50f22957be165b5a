import {
  addGuestLink,
  countGuestLinksInTurn,
  revokeLinksToSeat,
} from "@bunkai/db/stores/guest-links";
import { addSeat } from "@bunkai/db/stores/matrices";
import { listMembers, removeMember } from "@bunkai/db/stores/members";
import { addOrganization, changeSeatEnd, findOrganization } from "@bunkai/db/stores/organizations";
import { actFor, type Tenant } from "@bunkai/db/tenant";
import { demandFactorToGive } from "@bunkai/domain/account/factor-to-give";
import { DomainError } from "@bunkai/domain/error/domain-error";
import {
  GUEST_LINKS_PER_DAY_MAX,
  type GuestInvite,
  type GuestLink,
} from "@bunkai/domain/guest/guest-link";
import { deedBehindInviting, guestRoles } from "@bunkai/domain/guest/guest-object";
import {
  type GuestLinkId,
  guestLinkIdSchema,
  matrixIdSchema,
  type OrganizationId,
  organizationIdSchema,
} from "@bunkai/domain/id";
import type { Happening } from "../audit/record-events.ts";
import type { Context } from "../context.ts";
import { newId } from "../new-id.ts";
import { perform } from "../perform.ts";
import { demandRight } from "../principal.ts";
import { type GuestObject, guestObjectOf } from "./guest-object-of.ts";
import { newGuestToken } from "./guest-secret.ts";
import { mailGuestLink } from "./mail-guest-link.ts";

const DAY_MS = 86_400_000;

/**
 * Makes a link to one object for somebody whose organisation is not here, and mails it. The guest gets a seat: an organisation
 * of the kind `guest`, which that person alone belongs to, once a mailed code has shown whose address it is. Inviting another
 * guest for the same party ends the link of the one before. A seat that signs is given as the role is given to a member.
 *
 * @throws DomainError `not_found`, `guest_misfit`, `guest_limit`, `fresh_factor_needed`
 */
export async function inviteGuest(ctx: Context, wish: GuestInvite): Promise<GuestLink> {
  demandRight(deedBehindInviting[wish.kind], ctx);
  return perform(ctx, "guest.invite", async (tenant) => {
    const organization = await findOrganization(tenant);
    if (!organization) throw new DomainError("not_found");
    const createdAt = ctx.installation.now();
    const roles = guestRoles(wish.kind, wish.kind === "matrix" && wish.maySign);
    demandFactorToGive(roles, ctx.session, createdAt);
    await demandModesty(tenant, wish.email, createdAt);
    const object = await guestObjectOf(tenant, wish);
    const expiresAt = new Date(createdAt.getTime() + wish.validDays * DAY_MS);
    const seatId = await giveSeat(tenant, object, { createdAt, expiresAt });

    const id = newId(guestLinkIdSchema);
    const { token, tokenHash } = newGuestToken();
    const { email, kind, language, personName } = wish;
    const link = await addGuestLink(tenant, {
      ...{ id, seatId, email, language, personName, tokenHash, createdAt, expiresAt },
      objectKind: kind,
      objectId: object.id ?? id,
      partyKey: object.partyKey,
      title: object.title,
      organizationName: object.organizationName,
      roles,
      wish: kind === "file" ? wish.wish : null,
      dueOn: kind === "file" ? wish.dueOn : null,
      invitedBy: ctx.person.name,
      invitedByMemberId: ctx.memberId,
      inviterOrganization: organization.name,
      inviterLanguage: ctx.language,
    });
    await mailGuestLink(ctx.installation, tenant, { link, language, token, organization });
    return { result: link, events: eventsOf(tenant, { object, seatId, link }) };
  });
}

/** The seat: the one that the party has, emptied, or a new one. */
async function giveSeat(
  tenant: Tenant,
  { matrix, organizationName: name, partyKey, seatId: standing }: GuestObject,
  { createdAt, expiresAt: endsAt }: { readonly createdAt: Date; readonly expiresAt: Date },
): Promise<OrganizationId> {
  if (standing) await revokeLinksToSeat(tenant, standing, createdAt);
  const seatId = standing ?? newId(organizationIdSchema);
  const seat = { ...tenant, organizationId: seatId };
  await actFor(tenant, seatId);
  if (standing) {
    await changeSeatEnd(seat, endsAt);
    const { items } = await listMembers(seat, { limit: 10 });
    for (const { id } of items) await removeMember(seat, id);
  } else {
    await addOrganization(seat, { name, kind: "guest", createdAt, endsAt });
  }
  await actFor(tenant, tenant.organizationId);
  if (!standing && matrix && partyKey) {
    await addSeat(tenant, { matrixId: matrixIdSchema.parse(matrix.id), seatId, partyKey });
  }
  return seatId;
}

/** In the own chain, in the seat's, and, where the guest sits at a table, in those of all who sit there. */
function eventsOf(
  { organizationId }: Tenant,
  about: {
    readonly object: GuestObject;
    readonly seatId: OrganizationId;
    readonly link: GuestLink & { readonly id: GuestLinkId };
  },
): [Happening, ...Happening[]] {
  const { link, object, seatId } = about;
  const { email, expiresAt, id, kind, maySign, objectId, partyKey } = link;
  const atTable = (object.matrix?.parties ?? []).flatMap((party) => party.organizationId ?? []);
  const subject = { kind: "guestLink", id };
  const facts = {
    ...{ kind, objectId, expiresAt, maySign },
    ...(partyKey !== null && { party: partyKey }),
  };
  const others = new Set([seatId, ...atTable].filter((one) => one !== organizationId));
  return [
    { subject, facts, names: { email, title: object.title } },
    ...[...others].map((one) => ({
      ...{ subject, facts, organizationId: one },
      // Who sits there is for the inviter and the guest to know by address; the others know the party.
      names: { ...(one === seatId && { email }), title: object.title },
    })),
  ];
}

async function demandModesty(tenant: Tenant, email: string, now: Date): Promise<void> {
  const since = new Date(now.getTime() - DAY_MS);
  const { all, toAddress } = await countGuestLinksInTurn(tenant, { email, since });
  const { ofOrganization, toAddress: toAddressMax } = GUEST_LINKS_PER_DAY_MAX;
  if (toAddress >= toAddressMax) throw limit(toAddressMax);
  if (all >= ofOrganization) throw limit(ofOrganization);
}

function limit(countMax: number): DomainError {
  return new DomainError("guest_limit", { countMax, hours: 24 });
}
