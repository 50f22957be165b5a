import { matrixIdSchema } from "@bunkai/domain/id";
import { WAITING_ITEMS_MAX } from "@bunkai/domain/notification/waiting";
import type { AlikeRows } from "@bunkai/domain/responsibility/find-waiting-matrices";
import type { Party } from "@bunkai/domain/responsibility/party";
import { type Seats, seatGuests } from "@bunkai/domain/responsibility/seat-guests";
import { and, asc, eq, isNull, max, ne, notExists, type SQL, sql } from "drizzle-orm";
import { agreementSignatures, agreements } from "../schema/agreement.ts";
import { matrices, matrixMoves, matrixParticipants, matrixRows } from "../schema/responsibility.ts";
import type { Tenant } from "../tenant.ts";
import { type Counted, counted, countOfAll } from "./counted.ts";
import { seatsAtTable } from "./seats-at-table.ts";

type AgreementRow = typeof agreements.$inferSelect;

/**
 * The rows of every matrix that the tenant talks about, gathered by how the talk about them stands: a handful for each
 * matrix. One query.
 */
export async function listAlikeRows(tenant: Tenant): Promise<AlikeRows[]> {
  const { acceptedBy, declinedBy } = matrixRows;
  const applies = sql<boolean>`(${matrixRows.assignment} ->> 'applies')::boolean`;
  const inCharge = sql<string | null>`${matrixRows.assignment} ->> 'inCharge'`;
  // A yes of another party never makes it the tenant's turn.
  const byOthers = lastMove(
    tenant,
    "by_others",
    and(ne(matrixMoves.kind, "accept"), ne(matrixMoves.partyKey, matrixParticipants.partyKey)),
  );
  const byAnybody = lastMove(tenant, "by_anybody");
  const rows = await tenant.sql
    .select({
      matrixId: matrices.id,
      title: matrices.title,
      parties: matrices.parties,
      seats: seatsAtTable,
      myParty: matrixParticipants.partyKey,
      acceptedBy,
      declinedBy,
      applies,
      inCharge,
      rowCount: sql<number>`count(*)::int`,
      turnSince: sql`min(coalesce(${byOthers.at}, ${matrices.createdAt}))`.mapWith(
        matrices.createdAt,
      ),
      movedAt: sql`max(coalesce(${byAnybody.at}, ${matrices.createdAt}))`.mapWith(
        matrices.createdAt,
      ),
    })
    .from(matrixParticipants)
    .innerJoin(matrices, eq(matrices.id, matrixParticipants.matrixId))
    .innerJoin(matrixRows, eq(matrixRows.matrixId, matrices.id))
    .leftJoinLateral(byOthers, sql`true`)
    .leftJoinLateral(byAnybody, sql`true`)
    .where(
      and(
        eq(matrixParticipants.organizationId, tenant.organizationId),
        eq(matrices.state, "talking"),
      ),
    )
    .groupBy(matrices.id, matrixParticipants.partyKey, acceptedBy, declinedBy, applies, inCharge);
  return rows.map(viewOf);
}

/** An agreement that lacks the tenant's signature, and since when. */
export type SignatureDue = Pick<AgreementRow, "title" | "documentNumber"> & {
  readonly agreementId: string;
  readonly since: Date;
};

/** Agreements that need a signature of the tenant, and have none. */
export async function listSignaturesDue(tenant: Tenant): Promise<Counted<SignatureDue>> {
  const own = and(
    eq(matrixParticipants.matrixId, agreements.matrixId),
    eq(matrixParticipants.organizationId, tenant.organizationId),
  );
  const signed = tenant.sql
    .select({ found: agreementSignatures.partyKey })
    .from(agreementSignatures)
    .where(
      and(
        eq(agreementSignatures.agreementId, agreements.id),
        eq(agreementSignatures.partyKey, matrixParticipants.partyKey),
      ),
    );
  const rows = await tenant.sql
    .select({
      agreementId: agreements.id,
      title: agreements.title,
      documentNumber: agreements.documentNumber,
      since: agreements.fixedAt,
      count: countOfAll,
    })
    .from(agreements)
    .innerJoin(matrixParticipants, own)
    .where(
      and(
        isNull(agreements.completedAt),
        isNull(agreements.withdrawnAt),
        sql`${matrixParticipants.partyKey} = any(${agreements.signersNeeded})`,
        notExists(signed),
      ),
    )
    .orderBy(asc(agreements.fixedAt), asc(agreements.id))
    .limit(WAITING_ITEMS_MAX);
  return counted(rows);
}

/** When a row of a matrix was last moved, as far as the moves count. To be joined beside the row. */
function lastMove(tenant: Tenant, name: string, counts?: SQL) {
  return tenant.sql
    .select({ at: max(matrixMoves.at).as(`${name}_at`) })
    .from(matrixMoves)
    .where(
      and(
        eq(matrixMoves.matrixId, matrixRows.matrixId),
        eq(matrixMoves.rowId, matrixRows.id),
        counts,
      ),
    )
    .as(name);
}

type Found = Omit<AlikeRows, "matrixId" | "parties" | "standing"> &
  Pick<AlikeRows["standing"], "acceptedBy" | "declinedBy"> &
  AlikeRows["standing"]["assignment"] & {
    readonly matrixId: string;
    readonly parties: readonly Party[];
    readonly seats: Seats;
  };

function viewOf(found: Found): AlikeRows {
  const { acceptedBy, applies, declinedBy, inCharge, matrixId, parties, seats, ...row } = found;
  return {
    ...row,
    parties: seatGuests(parties, seats).parties,
    matrixId: matrixIdSchema.parse(matrixId),
    standing: { acceptedBy, declinedBy, assignment: { applies, inCharge } },
  };
}
