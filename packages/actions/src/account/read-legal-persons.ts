import {
  findLegalPersonOn,
  findLegalPersonsAtTable,
  listLegalPersons,
} from "@bunkai/db/stores/legal-persons";
import { findMatrix } from "@bunkai/db/stores/matrices";
import type { LegalPerson } from "@bunkai/domain/account/legal-person";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { MatrixId } from "@bunkai/domain/id";
import { type CalendarDay, japaneseDay } from "@bunkai/domain/japanese-day";
import type { Page, PageQuery } from "@bunkai/domain/page";
import type { LegalParty } from "@bunkai/domain/responsibility/legal-party";
import type { Context } from "../context.ts";
import { look } from "../perform.ts";

/** What was entered about the organisation, the latest entry first. */
export function readLegalPersons(ctx: Context, query: PageQuery): Promise<Page<LegalPerson>> {
  return look(ctx, "legalPerson.read", (tenant) => listLegalPersons(tenant, query));
}

/**
 * Who the organisation was before the law on a day; null when nothing was entered that held then.
 *
 * @param day in Japan; today when left out
 */
export async function readLegalPersonOn(
  ctx: Context,
  day: CalendarDay = japaneseDay(ctx.installation.now()),
): Promise<{ day: CalendarDay; legalPerson: LegalPerson | null }> {
  const legalPerson = await look(ctx, "legalPerson.read", (tenant) =>
    findLegalPersonOn(tenant, day),
  );
  return { day, legalPerson };
}

/**
 * Who the parties of a matrix are before the law today: what an agreement would print of them if it were fixed now.
 *
 * @throws DomainError `not_found`, for a stranger to the matrix too
 */
export function readLegalParties(ctx: Context, matrixId: MatrixId): Promise<LegalParty[]> {
  return look(ctx, "matrix.read", async (tenant) => {
    const matrix = await findMatrix(tenant, matrixId);
    if (!matrix) throw new DomainError("not_found");
    const today = japaneseDay(ctx.installation.now());
    const known = await findLegalPersonsAtTable(tenant, matrixId, today);
    return matrix.parties.map(({ key }) => ({
      partyKey: key,
      legalPerson: known.get(key) ?? null,
    }));
  });
}
