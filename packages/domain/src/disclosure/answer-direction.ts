import type { Item } from "../catalog/item.ts";
import { markOf, type SaidMark } from "../comparison/mark-of.ts";
import { rankQuantities, type StatedQuantity } from "../sla/rank-quantities.ts";
import type { OpenAnswer } from "./answer.ts";
import type { Direction } from "./sheet-diff.ts";

/**
 * Whether the second answer to a question is better or worse than the first, as far as the question tells: its favourable
 * answer, or which direction of a figure is better. A condition makes a yes worse, a plan makes a no better; what is planned
 * and what holds on a condition are not ranked, nor figures of another kind or dimension.
 */
export function answerDirection(item: Item, before: OpenAnswer, after: OpenAnswer): Direction {
  const { kind } = item;
  switch (kind.type) {
    case "judgement":
      return kind.favourable === "neutral"
        ? "neutral"
        : ranked(RANKS[kind.favourable], markOf(before), markOf(after));
    case "quantity": {
      const figures = [figureOf(before), figureOf(after)].flatMap((figure) => figure ?? []);
      if (figures.length < 2) return "neutral";
      const { best } = rankQuantities(figures, kind.better);
      if (best.size !== 1) return "neutral";
      return best.has(1) ? "better" : "worse";
    }
    default:
      return "neutral";
  }
}

type Ranks = Readonly<Partial<Record<SaidMark, number>>>;

/** Where no is the favourable answer, a plan or a condition can mean either. */
const RANKS: Readonly<Record<"yes" | "no", Ranks>> = {
  yes: { no: 0, planned: 1, conditional: 1, yes: 2 },
  no: { yes: 0, no: 2 },
};

function ranked(ranks: Ranks, before: SaidMark, after: SaidMark): Direction {
  const [one, other] = [ranks[before], ranks[after]];
  if (one === undefined || other === undefined || one === other) return "neutral";
  return other > one ? "better" : "worse";
}

function figureOf({ value }: OpenAnswer): StatedQuantity | null {
  if (value.type !== "quantity" || value.commitment === null) return null;
  return { amount: value.amount, unit: value.unit, commitment: value.commitment };
}
