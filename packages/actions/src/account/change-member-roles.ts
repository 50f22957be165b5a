import { changeMember, findMember, listAdministratorsLocked } from "@bunkai/db/stores/members";
import { demandFactorToGive } from "@bunkai/domain/account/factor-to-give";
import { keepAnAdministrator } from "@bunkai/domain/account/keep-an-administrator";
import { refuseLentAdministration } from "@bunkai/domain/account/lent-administration";
import type { Member, MemberRoles } from "@bunkai/domain/account/member";
import { demandLimitable } from "@bunkai/domain/account/reach";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { MemberId } from "@bunkai/domain/id";
import type { Context } from "../context.ts";
import { notify } from "../notification/notify.ts";
import { perform } from "../perform.ts";

/**
 * Gives a member other roles. To give one that binds takes a second factor just shown, where the administrator has one.
 *
 * @param version the version that the administrator read
 * @throws DomainError `not_found`, `last_administrator`, `facility_unusable` for an administrator who is limited,
 * `edit_conflict` with both values
 * @throws DomainError `fresh_factor_needed`, `lent_administration` with the reason
 */
export function changeMemberRoles(
  ctx: Context,
  id: MemberId,
  { roles }: MemberRoles,
  version: number,
): Promise<Member> {
  return perform(ctx, "member.changeRoles", async (tenant) => {
    const administrators = await listAdministratorsLocked(tenant);
    const before = await findMember(tenant, id, { lock: true });
    if (!before) throw new DomainError("not_found");

    const given = roles.filter((role) => !before.roles.includes(role));
    refuseLentAdministration(ctx, { receiverId: id, changedId: id, given });
    demandFactorToGive(given, ctx.session, ctx.installation.now());
    demandLimitable(roles, before.facilityIds);
    if (!roles.includes("administrator")) {
      keepAnAdministrator(
        administrators.map((member) => member.id),
        id,
      );
    }

    const changed = await changeMember(tenant, { id, roles, version });
    if (!changed) {
      throw new DomainError("edit_conflict", {
        mine: { roles },
        theirs: { roles: before.roles, version: before.version },
      });
    }
    await notify(ctx, tenant, [id], {
      kind: "roles_changed",
      facts: {},
      path: "/settings/members",
    });
    return {
      result: changed,
      events: [
        {
          subject: { kind: "member", id },
          facts: { rolesBefore: before.roles, roles },
          names: { member: before.name },
        },
      ],
    };
  });
}
