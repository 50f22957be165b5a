import type { Seats } from "@bunkai/domain/responsibility/seat-guests";
import { sql } from "drizzle-orm";
import { matrices } from "../schema/responsibility.ts";

/** Who holds the place of which party of a matrix, as a column of a query that joins other tables to `matrices`. */
export const seatsAtTable = sql<Seats>`(
  select json_object_agg(seat.party_key, seat.organization_id)::text
  from matrix_participants seat where seat.matrix_id = ${matrices.id})`.mapWith(
  (text: string): Seats => JSON.parse(text) as Seats,
);
