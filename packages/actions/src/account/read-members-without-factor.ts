import { listMembers } from "@bunkai/db/stores/members";
import { findWithoutSecondFactor } from "@bunkai/db/stores/second-factors";
import type { Member, MemberWithoutFactor } from "@bunkai/domain/account/member";
import type { Language } from "@bunkai/domain/language";
import type { Context } from "../context.ts";
import { look } from "../perform.ts";

const PAGE_LIMIT = 100;

/** The members who have no second factor, in the order in which they joined: whom a demand would shut out until they have one. */
export async function readMembersWithoutFactor(ctx: Context): Promise<MemberWithoutFactor[]> {
  const found = await findMembersWithoutFactor(ctx);
  return found.map(({ email, id, name }) => ({ id, name, email }));
}

/** The same, with the tongue in which each is written to. Asks the sign-in data, and so stands before a transaction. */
export async function findMembersWithoutFactor(
  ctx: Context,
): Promise<readonly (Member & { readonly language: Language })[]> {
  const members = await look(ctx, "organization.demandSecondFactor", async (tenant) => {
    const all: Member[] = [];
    for (let cursor: string | undefined = ""; cursor !== undefined; ) {
      const page = await listMembers(tenant, { cursor: cursor || undefined, limit: PAGE_LIMIT });
      all.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    }
    return all;
  });
  const personIds = members.map(({ personId }) => personId);
  const languages = await findWithoutSecondFactor(ctx.installation.db, personIds);
  return members.flatMap((member) => {
    const language = languages.get(member.personId);
    return language ? [{ ...member, language }] : [];
  });
}
