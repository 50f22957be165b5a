import {
  findMember,
  listAdministratorsLocked,
  removeMember as remove,
} from "@bunkai/db/stores/members";
import { listHeld } from "@bunkai/db/stores/responsible-members";
import { keepAnAdministrator } from "@bunkai/domain/account/keep-an-administrator";
import { refuseLentAdministration } from "@bunkai/domain/account/lent-administration";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { MemberId } from "@bunkai/domain/id";
import type { Context } from "../context.ts";
import { notify } from "../notification/notify.ts";
import { perform } from "../perform.ts";

/**
 * Takes a member out of the organisation. Everybody may leave; only an administrator may remove somebody else.
 * What the member did stays in the audit chain. What he or she is responsible for is handed over before, or left to the
 * administrators.
 *
 * @param options `leavesHeld`: somebody has said that what is left falls to the administrators
 * @throws DomainError `not_allowed`, `not_found`, `last_administrator`, `handover_open` with the count of what is left
 * @throws DomainError `lent_administration` for a deputy who would remove whoever lent the role
 */
export function removeMember(
  ctx: Context,
  id: MemberId,
  { leavesHeld = false }: { readonly leavesHeld?: boolean } = {},
): Promise<null> {
  const deed = id === ctx.memberId ? "member.leave" : "member.remove";
  return perform(ctx, deed, async (tenant) => {
    const administrators = (await listAdministratorsLocked(tenant)).map((member) => member.id);
    const member = await findMember(tenant, id, { lock: true });
    if (!member) throw new DomainError("not_found");

    if (deed === "member.remove") refuseLentAdministration(ctx, { changedId: id });
    keepAnAdministrator(administrators, id);

    const held = (await listHeld(tenant, id, ctx.installation.now())).length;
    if (held > 0 && !leavesHeld) throw new DomainError("handover_open", { count: held });
    await remove(tenant, id);
    const told = administrators.filter((administrator) => administrator !== id);
    await notify(ctx, tenant, told, {
      kind: "member_left",
      facts: { name: member.name },
      path: "/settings/members",
    });
    return {
      result: null,
      events: [
        {
          subject: { kind: "member", id },
          facts: { roles: member.roles, ...(held > 0 && { leftToAdministrators: held }) },
          names: { member: member.name },
        },
      ],
    };
  });
}
