import { countAttempt } from "@bunkai/db/stores/attempts";
import {
  changeGuestLink,
  findGuestLinkLocked,
  type GuestLinkRow,
  seatOf,
} from "@bunkai/db/stores/guest-links";
import { changeSeatEnd, findOrganization } from "@bunkai/db/stores/organizations";
import { actFor, type Tenant } from "@bunkai/db/tenant";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { GuestExtend, GuestLink } from "@bunkai/domain/guest/guest-link";
import type { GuestLinkId } from "@bunkai/domain/id";
import type { Happening } from "../audit/record-events.ts";
import type { Context } from "../context.ts";
import { perform } from "../perform.ts";
import { demandRight } from "../principal.ts";
import { GUEST_ATTEMPTS } from "./count-guest-attempt.ts";
import { newGuestToken } from "./guest-secret.ts";
import { mailGuestLink } from "./mail-guest-link.ts";

const DAY_MS = 86_400_000;
const MAILS_PER_DAY_MAX = 5;

/**
 * Mails a link anew. The secret changes, so that the mail before opens nothing any more.
 *
 * @throws DomainError `not_found`, `wrong_state` for a link that has ended, `guest_limit`
 */
export async function resendGuestLink(ctx: Context, id: GuestLinkId): Promise<GuestLink> {
  demandRight("guest.invite", ctx);
  await demandModesty(ctx, id);
  return perform(ctx, "guest.invite", async (tenant) => {
    const { link, row } = await getLive(ctx, tenant, id);
    const organization = await findOrganization(tenant);
    if (!organization) throw new DomainError("not_found");
    const { token, tokenHash } = newGuestToken();
    const resent = await changed(ctx, tenant, id, { tokenHash });
    const { language } = row;
    await mailGuestLink(ctx.installation, tenant, { link, language, token, organization });
    return {
      result: resent,
      recordedAs: "guest.resend",
      events: eventsOf(row, { email: link.email, title: link.title }),
    };
  });
}

/**
 * Moves the end of a link. A guest who is there goes on.
 *
 * @throws DomainError `not_found`, `wrong_state` for a link that was revoked
 */
export function extendGuestLink(
  ctx: Context,
  id: GuestLinkId,
  { validDays }: GuestExtend,
): Promise<GuestLink> {
  return perform(ctx, "guest.invite", async (tenant) => {
    const found = await findGuestLinkLocked(tenant, id, ctx.installation.now());
    if (!found) throw new DomainError("not_found");
    const { link, row } = found;
    if (link.state === "revoked") throw new DomainError("wrong_state", { state: link.state });
    const expiresAt = new Date(ctx.installation.now().getTime() + validDays * DAY_MS);
    const extended = await changed(ctx, tenant, id, { expiresAt });
    await endSeat(tenant, row, expiresAt);
    return {
      result: extended,
      recordedAs: "guest.extend",
      events: eventsOf(
        row,
        { email: link.email, title: link.title },
        { expiresAt: extended.expiresAt },
      ),
    };
  });
}

/**
 * Ends a link now: whoever sits in its seat is heard no more from the next request on.
 *
 * @throws DomainError `not_found`, `wrong_state` for a link that was revoked before
 */
export function revokeGuestLink(ctx: Context, id: GuestLinkId): Promise<GuestLink> {
  return perform(ctx, "guest.revoke", async (tenant) => {
    const found = await findGuestLinkLocked(tenant, id, ctx.installation.now());
    if (!found) throw new DomainError("not_found");
    const { link, row } = found;
    if (link.state === "revoked") throw new DomainError("wrong_state", { state: link.state });
    const revokedAt = ctx.installation.now();
    const revoked = await changed(ctx, tenant, id, { revokedAt });
    await endSeat(tenant, row, revokedAt);
    return { result: revoked, events: eventsOf(row, { email: link.email, title: link.title }) };
  });
}

async function demandModesty(
  { installation: { db, now }, organizationId }: Context,
  id: GuestLinkId,
): Promise<void> {
  const limit = {
    key: `${GUEST_ATTEMPTS}mail ${organizationId} ${id}`,
    countMax: MAILS_PER_DAY_MAX,
    windowMs: DAY_MS,
  };
  if ((await countAttempt(db, limit, now())) === null) return;
  throw new DomainError("guest_limit", { countMax: MAILS_PER_DAY_MAX, hours: 24 });
}

async function getLive(ctx: Context, tenant: Tenant, id: GuestLinkId) {
  const found = await findGuestLinkLocked(tenant, id, ctx.installation.now());
  if (!found) throw new DomainError("not_found");
  const { state } = found.link;
  if (state === "revoked" || state === "expired") throw new DomainError("wrong_state", { state });
  return found;
}

async function changed(
  ctx: Context,
  tenant: Tenant,
  id: GuestLinkId,
  change: Parameters<typeof changeGuestLink>[2],
): Promise<GuestLink> {
  const link = await changeGuestLink(tenant, id, change, ctx.installation.now());
  if (!link) throw new DomainError("not_found");
  return link;
}

async function endSeat(tenant: Tenant, row: GuestLinkRow, endsAt: Date): Promise<void> {
  const seatId = seatOf(row);
  await actFor(tenant, seatId);
  await changeSeatEnd({ ...tenant, organizationId: seatId }, endsAt);
  await actFor(tenant, tenant.organizationId);
}

/** In the own chain and in the seat's. */
function eventsOf(
  row: GuestLinkRow,
  names: Readonly<Record<string, string>>,
  facts: Happening["facts"] = {},
): [Happening, ...Happening[]] {
  const happening = { subject: { kind: "guestLink", id: row.id }, facts, names };
  return [happening, { ...happening, organizationId: seatOf(row) }];
}
