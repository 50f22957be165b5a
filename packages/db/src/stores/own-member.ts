import { type MemberId, memberIdSchema } from "@bunkai/domain/id";
import { and, eq } from "drizzle-orm";
import { members } from "../schema/schema.ts";
import type { Tenant } from "../tenant.ts";

/**
 * Gives the member that the acting person is another name. Roles and version stay.
 *
 * @returns null when there is no such member, or the name is the same
 */
export async function renameOwnMember(
  tenant: Tenant,
  name: string,
): Promise<{ readonly id: MemberId; readonly nameBefore: string } | null> {
  const { organizationId, personId } = tenant;
  if (personId === null) return null;
  const own = and(eq(members.organizationId, organizationId), eq(members.personId, personId));
  const [found] = await tenant.sql
    .select({ id: members.id, nameBefore: members.name })
    .from(members)
    .where(own)
    .for("no key update");
  if (!found || found.nameBefore === name) return null;
  await tenant.sql.update(members).set({ name }).where(own);
  return { id: memberIdSchema.parse(found.id), nameBefore: found.nameBefore };
}
