import { changeFactorDemand, findOrganization } from "@bunkai/db/stores/organizations";
import type { FactorDemand, Organization } from "@bunkai/domain/account/organization";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { wordsOf } from "@bunkai/language/words";
import type { Context } from "../context.ts";
import { postMail } from "../notification/post-mail.ts";
import { perform } from "../perform.ts";
import { findMembersWithoutFactor } from "./read-members-without-factor.ts";

const SETTINGS_PATH = "/settings/personal";

/**
 * Demands two factors of all who act for the organisation, or no longer. Whoever demands it has shown one just before,
 * so that nobody locks himself out. Those who have none learn by mail why they cannot go on, and how they can.
 *
 * @param version the version that the person read
 * @throws DomainError `edit_conflict` when somebody else changed the organisation meanwhile
 */
export async function demandSecondFactor(
  ctx: Context,
  { isDemanded }: FactorDemand,
  version: number,
): Promise<Organization> {
  const shutOut = isDemanded ? await findMembersWithoutFactor(ctx) : [];
  return perform(ctx, "organization.demandSecondFactor", async (tenant) => {
    const before = await findOrganization(tenant, { lock: true });
    if (!before) throw new DomainError("not_found");

    const changed = await changeFactorDemand(tenant, { isDemanded, version });
    if (!changed) {
      throw new DomainError("edit_conflict", {
        mine: { isDemanded },
        theirs: { isDemanded: before.demandsSecondFactor, version: before.version },
      });
    }

    if (!before.demandsSecondFactor) {
      for (const { email, language } of shutOut) {
        const { mail, secondFactor } = wordsOf(language);
        const { body, subject } = mail.factorDemanded;
        await postMail(ctx.installation, tenant, {
          to: email,
          subject: subject({ organizationName: changed.name }),
          body: body({
            organizationName: changed.name,
            administratorName: ctx.person.name,
            part: secondFactor.title,
            link: `${ctx.installation.baseUrl}${SETTINGS_PATH}`,
          }),
        });
      }
    }

    return {
      result: changed,
      events: [
        { subject: { kind: "organization", id: changed.id }, facts: { secondFactor: isDemanded } },
      ],
    };
  });
}
