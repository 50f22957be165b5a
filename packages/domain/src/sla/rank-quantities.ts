import { z } from "zod";
import type { Better } from "../catalog/item.ts";
import { type Commitment, commitmentSchema } from "../disclosure/answer.ts";
import { alignQuantity, type Dimension } from "./align-quantity.ts";
import type { Quantity } from "./find-common-unit.ts";

/** A figure that a sheet states, and what kind of figure it is. */
export type StatedQuantity = Quantity & { readonly commitment: Commitment };

/**
 * Why no value is marked as the best, or what the best one was not compared with.
 *
 * `kinds`: guarantees, targets and measured values do not meet. `leftOut`: the best of the guarantees is marked, others were
 * not compared. `periods`: availability over different periods. `businessTime`, `calendarTime`: units whose length is
 * not fixed beside others. `units`: other different units. `undirected`: neither more nor less is better.
 * `equal`: all that were compared say the same. `alone`: nobody else states a value.
 */
export const rankingRemarkSchema = z.discriminatedUnion("reason", [
  z.object({ reason: z.literal("kinds"), commitments: z.array(commitmentSchema) }),
  z.object({ reason: z.literal("leftOut"), commitments: z.array(commitmentSchema) }),
  z.object({
    reason: z.enum([
      "periods",
      "businessTime",
      "calendarTime",
      "units",
      "undirected",
      "equal",
      "alone",
    ]),
  }),
]);
export type RankingRemark = z.infer<typeof rankingRemarkSchema>;

export type Ranking = {
  /** Positions of the best among the given quantities; empty when none is marked. */
  readonly best: ReadonlySet<number>;
  readonly remarks: readonly RankingRemark[];
};

/**
 * Finds the best of the figures that stand in one row, or says why there is none. Nothing is ranked that does not promise the
 * same kind of thing in the same dimension; where at least two guarantees can be compared, they are, and the rest is left out.
 */
export function rankQuantities(figures: readonly StatedQuantity[], better: Better): Ranking {
  if (figures.length === 0) return { best: new Set(), remarks: [] };
  if (better === "none") return without({ reason: "undirected" });
  if (figures.length === 1) return without({ reason: "alone" });
  const commitments = commitmentSchema.options.filter((option) =>
    figures.some(({ commitment }) => commitment === option),
  );
  const [leading, ...others] = commitments;
  const ranked = figures.flatMap((figure, position) =>
    figure.commitment === leading
      ? [{ position, ...alignQuantity(figure.amount, figure.unit) }]
      : [],
  );
  const mayLead = leading === "guarantee" && ranked.length > 1;
  if (others.length > 0 && !mayLead) return without({ reason: "kinds", commitments });

  const leftOut: RankingRemark[] =
    others.length > 0 ? [{ reason: "leftOut", commitments: others }] : [];
  const reason = reasonApart(ranked.map(({ dimension }) => dimension));
  if (reason) return without({ reason }, ...leftOut);
  const amounts = ranked.map(({ amount }) => amount);
  const best = better === "lower" ? Math.min(...amounts) : Math.max(...amounts);
  if (amounts.every((amount) => amount === best)) return without({ reason: "equal" }, ...leftOut);
  const winners = ranked.filter(({ amount }) => amount === best);
  return { best: new Set(winners.map(({ position }) => position)), remarks: leftOut };
}

function without(...remarks: readonly RankingRemark[]): Ranking {
  return { best: new Set(), remarks };
}

const BUSINESS_TIME: readonly Dimension[] = ["businessDays", "businessHours"];
const PERIODS: readonly Dimension[] = ["percentPerMonth", "percentPerYear"];

/** Why quantities of these dimensions cannot be ranked together; null when they are all of one. */
function reasonApart(dimensions: readonly Dimension[]) {
  const distinct = new Set(dimensions);
  if (distinct.size < 2) return null;
  const has = (some: readonly Dimension[]) => some.some((one) => distinct.has(one));
  if (has(BUSINESS_TIME)) return "businessTime";
  if (has(PERIODS)) return "periods";
  return distinct.has("calendarTime") && distinct.has("duration") ? "calendarTime" : "units";
}
