import { renameOwnMember } from "@bunkai/db/stores/own-member";
import { renameAccount } from "@bunkai/db/stores/people";
import { refuseLimitedSession } from "@bunkai/domain/account/session-facts";
import type { PersonContext } from "../context.ts";
import { performFor } from "../perform.ts";
import { reachableMemberships } from "./read-account.ts";

/**
 * Gives the own account another name, and every organisation that the person belongs to: each learns it by an event of its
 * own chain. What was signed keeps the name that stood there. Where it breaks off, doing it again does what is left.
 *
 * @throws DomainError `session_limited`
 */
export async function renamePerson(ctx: PersonContext, name: string): Promise<void> {
  refuseLimitedSession(ctx.session);
  const { installation, person } = ctx;
  for (const { organizationId } of await reachableMemberships(ctx)) {
    await performFor(
      { ...ctx, idempotency: undefined },
      organizationId,
      "member.rename",
      async (tenant) => {
        const renamed = await renameOwnMember(tenant, name);
        if (!renamed) return { result: null, events: [] };
        const { id, nameBefore } = renamed;
        return {
          result: null,
          events: [{ subject: { kind: "member", id }, facts: { nameBefore, name } }],
        };
      },
    );
  }
  await renameAccount(installation.db, person.id, name);
}
