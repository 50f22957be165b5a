import { addDeputy, endDeputy as end, findDeputy, listDeputies } from "@bunkai/db/stores/deputies";
import { findMember } from "@bunkai/db/stores/members";
import type { Tenant } from "@bunkai/db/tenant";
import type { Deed } from "@bunkai/domain/account/deed";
import { demandDeputy } from "@bunkai/domain/account/demand-deputy";
import type { Deputy, DeputyName } from "@bunkai/domain/account/deputy";
import { demandFactorToGive } from "@bunkai/domain/account/factor-to-give";
import { refuseStaleFactor, signingKinds } from "@bunkai/domain/account/fresh-factor";
import { refuseLentAdministration } from "@bunkai/domain/account/lent-administration";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { type DeputyId, deputyIdSchema } from "@bunkai/domain/id";
import { japaneseDay } from "@bunkai/domain/japanese-day";
import type { NotificationKind } from "@bunkai/domain/notification/notification";
import type { Context } from "../context.ts";
import { newId } from "../new-id.ts";
import { notify } from "../notification/notify.ts";
import { look, perform } from "../perform.ts";
import { demandRight } from "../principal.ts";

/** Who stands in for whom, today and later. Every member knows it. */
export function readDeputies(ctx: Context): Promise<Deputy[]> {
  return look(ctx, "deputy.read", (tenant) =>
    listDeputies(tenant, japaneseDay(ctx.installation.now())),
  );
}

/**
 * Names a deputy: for oneself, or as administrator for somebody. Lending the signature is an administrator's deed, and
 * takes a second factor just shown, as signing itself does; lending another role that binds takes it where there is one.
 *
 * @throws DomainError `not_allowed`, `not_found` for somebody who is no member, `deputy_misfit` with the reason
 * @throws DomainError `second_factor_needed`, `fresh_factor_needed` where the role binds
 * @throws DomainError `lent_administration` for a deputy who would lend administration on, or anything to him- or herself
 */
export async function nameDeputy(ctx: Context, wish: DeputyName): Promise<Deputy> {
  const isOwn = wish.principalId === ctx.memberId && !ctx.roles.includes("administrator");
  if (!isOwn) demandFactorToLend(ctx, wish);
  demandFactorToGive(wish.roles, ctx.session, ctx.installation.now());
  return perform(ctx, isOwn ? "deputy.name" : "deputy.appoint", async (tenant) => {
    const today = japaneseDay(ctx.installation.now());
    // Locked: of two who name the same at once, the second one sees the first.
    const principal = await findMember(tenant, wish.principalId, { lock: true });
    const deputy = await findMember(tenant, wish.deputyId);
    if (!principal || !deputy) throw new DomainError("not_found");
    const others = (await listDeputies(tenant, today)).filter(
      ({ principalId }) => principalId === wish.principalId,
    );
    demandDeputy(wish, { principal, deputy, others, byAdministrator: !isOwn, today });

    const id = newId(deputyIdSchema);
    await addDeputy(tenant, { ...wish, id, createdAt: ctx.installation.now() });
    const added = await findDeputy(tenant, id, today);
    if (!added) throw new Error("A deputy who was just named is missing.");
    await tellBoth(ctx, tenant, added, "deputy_named");
    return { result: added, recordedAs: "deputy.name", events: [eventOf(added)] };
  });
}

/**
 * Ends a deputyship at once: the principal, the deputy, or an administrator does so.
 *
 * @throws DomainError `not_allowed`, `not_found` when it has ended
 */
export async function endDeputy(ctx: Context, id: DeputyId): Promise<null> {
  const today = japaneseDay(ctx.installation.now());
  const found = await look(ctx, "deputy.read", (tenant) => findDeputy(tenant, id, today));
  if (!found) throw new DomainError("not_found");
  const isOwn = [found.principalId, found.deputyId].includes(ctx.memberId);
  const deed: Deed = isOwn ? "deputy.name" : "deputy.appoint";
  return perform(ctx, deed, async (tenant) => {
    if (!(await end(tenant, id, ctx.installation.now()))) throw new DomainError("not_found");
    await tellBoth(ctx, tenant, found, "deputy_ended");
    return { result: null, recordedAs: "deputy.end", events: [eventOf(found)] };
  });
}

function demandFactorToLend(ctx: Context, { deputyId, roles }: DeputyName): void {
  demandRight("deputy.appoint", ctx);
  refuseLentAdministration(ctx, { receiverId: deputyId, given: roles });
  if (roles.includes("signer"))
    refuseStaleFactor(ctx.session, ctx.installation.now(), signingKinds);
}

function eventOf({ deputyName, endsOn, id, principalName, roles, startsOn }: Deputy) {
  return {
    subject: { kind: "deputy", id },
    facts: { roles, startsOn, endsOn },
    names: { principal: principalName, deputy: deputyName },
  };
}

/** Whoever does it knows it. */
async function tellBoth(
  ctx: Context,
  tenant: Tenant,
  { deputyId, deputyName, principalId, principalName }: Deputy,
  kind: NotificationKind,
): Promise<void> {
  const told = [principalId, deputyId].filter((id) => id !== ctx.memberId);
  const facts = { principal: principalName, deputy: deputyName };
  await notify(ctx, tenant, told, { kind, facts, path: "/settings/personal" });
}
