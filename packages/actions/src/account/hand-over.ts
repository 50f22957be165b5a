import { findMember } from "@bunkai/db/stores/members";
import { listHandedOver, listHeld, setResponsible } from "@bunkai/db/stores/responsible-members";
import { demandHandover } from "@bunkai/domain/account/demand-handover";
import type { Handover, HeldItem } from "@bunkai/domain/account/handover";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { MemberId } from "@bunkai/domain/id";
import type { Happening } from "../audit/record-events.ts";
import type { Context } from "../context.ts";
import { notify } from "../notification/notify.ts";
import { look, perform } from "../perform.ts";

/**
 * What a member is responsible for, or, for null, what nobody is. Everybody sees the own; administrators see all.
 *
 * @throws DomainError `not_allowed`
 */
export function readHeld(ctx: Context, memberId: MemberId | null): Promise<HeldItem[]> {
  const deed = memberId === ctx.memberId ? "handover.own" : "handover.any";
  return look(ctx, deed, (tenant) => listHeld(tenant, memberId, ctx.installation.now()));
}

/** What the member has taken over from others. */
export function readHandedOver(ctx: Context): Promise<HeldItem[]> {
  return look(ctx, "handover.own", (tenant) =>
    listHandedOver(tenant, ctx.memberId, ctx.installation.now()),
  );
}

/**
 * Hands over what a member is responsible for (引継ぎ), or what nobody is: all of it in one deed, with one event for
 * each thing, and one notification for the successor.
 *
 * @throws DomainError `not_allowed`, `not_found` for somebody who is no member, `handover_misfit` with the reason
 */
export function handOver(ctx: Context, wish: Handover): Promise<{ handed: number }> {
  const deed = wish.fromId === ctx.memberId ? "handover.own" : "handover.any";
  return perform(ctx, deed, async (tenant) => {
    const now = ctx.installation.now();
    const successor = await findMember(tenant, wish.successorId, { lock: true });
    const from = wish.fromId && (await findMember(tenant, wish.fromId));
    if (!successor || (wish.fromId && !from)) throw new DomainError("not_found");
    const held = await listHeld(tenant, wish.fromId, now);
    const items = demandHandover(wish, held, successor);

    const handedBy = from ? from.name : ctx.person.name;
    for (const { id, kind } of items) {
      const values = { kind, objectId: id, memberId: successor.id, since: now, handedBy };
      await setResponsible(tenant, values);
    }
    const facts = { name: handedBy, count: String(items.length) };
    await notify(ctx, tenant, [successor.id], {
      kind: "handover_received",
      facts,
      path: "/handed-over",
    });
    const [first, ...series] = items.map(
      ({ id, kind }): Happening => ({
        subject: { kind, id },
        names: { successor: successor.name, ...(from && { predecessor: from.name }) },
      }),
    );
    if (!first) throw new DomainError("handover_misfit", { reason: "held" });
    return {
      result: { handed: items.length },
      recordedAs: "handover.give",
      events: [first],
      series,
    };
  });
}
