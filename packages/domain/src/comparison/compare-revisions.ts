import type { Edition } from "../catalog/edition.ts";
import type { Item } from "../catalog/item.ts";
import { type Answer, UNANSWERED } from "../disclosure/answer.ts";
import { sheetItems } from "../disclosure/sheet-items.ts";
import { alignQuantity, convertQuantity, scaleOf } from "../sla/align-quantity.ts";
import { findCommonUnit, type Quantity } from "../sla/find-common-unit.ts";
import { type RankingRemark, rankQuantities, type StatedQuantity } from "../sla/rank-quantities.ts";
import { type Mark, markOf } from "./mark-of.ts";
import { tableSaying } from "./table-saying.ts";

/** One sheet of a comparison. `answers` is null when the reader may not see the content. */
export type ComparedSheet = { readonly answers: ReadonlyMap<string, Answer> | null };

export type ComparisonCell = {
  readonly mark: Mark;
  /** null when the content is not readable. */
  readonly answer: Answer | null;
  /** The quantity in the common unit of those in the row that can be converted; null when it stands in that unit already. */
  readonly aligned: Quantity | null;
  /** The best figure of the row among equal commitments. Never set when fewer than two can be compared. */
  readonly isBest: boolean;
};

export type ComparisonRow = {
  readonly item: Item;
  /** The readable sheets do not all say the same. */
  readonly differs: boolean;
  readonly cells: readonly ComparisonCell[];
  /** Why no figure is marked as the best, or what the best was not compared with. Empty without figures. */
  readonly remarks: readonly RankingRemark[];
};

/**
 * Puts sheets of one edition side by side, item by item, in the order of the edition.
 *
 * Unanswered, no, not applicable and not asked are four different things. A missing figure is never ranked;
 * a guarantee is never ranked against a target, nor figures of different dimensions against each other.
 */
export function compareRevisions(
  edition: Edition,
  sheets: readonly ComparedSheet[],
): ComparisonRow[] {
  const sheetsRead = sheets.map((sheet) => ({ ...sheet, standing: standingKeys(edition, sheet) }));
  return edition.items.map((item) => {
    const cells = sheetsRead.map((sheet) => cellOf(item, sheet));
    const figures = cells.flatMap(({ answer }) => figureOf(answer) ?? []);
    const better = item.kind.type === "quantity" ? item.kind.better : "none";
    const { best, remarks } = rankQuantities(figures, better);
    const winners = new Set([...best].map((position) => figures[position]));
    return {
      item,
      differs: new Set(cells.filter(({ answer }) => answer).map(sayingOf)).size > 1,
      cells: cells.map((cell) => {
        const figure = figureOf(cell.answer);
        return {
          ...cell,
          aligned: figure && alignedAmong(figures, figure),
          isBest: figure !== null && winners.has(figure),
        };
      }),
      remarks: sheets.length > 1 ? remarks : [],
    };
  });
}

type BareCell = Pick<ComparisonCell, "mark" | "answer">;

type ReadSheet = ComparedSheet & { readonly standing: ReadonlySet<string> };

function standingKeys(edition: Edition, { answers }: ComparedSheet): ReadonlySet<string> {
  const { standing } = sheetItems(edition, answers ?? new Map());
  return new Set(standing.map(({ key }) => key));
}

function cellOf(item: Item, { answers, standing }: ReadSheet): BareCell {
  if (!answers) return { mark: "noAccess", answer: null };
  if (!standing.has(item.key)) return { mark: "notAsked", answer: UNANSWERED };
  const answer = answers.get(item.key) ?? UNANSWERED;
  return { mark: markOf(answer), answer };
}

function figureOf(answer: Answer | null): StatedQuantity | null {
  return answer?.value.type === "quantity" ? answer.value : null;
}

/** Nothing is said to be converted where nothing had to be. */
function alignedAmong(figures: readonly Quantity[], { amount, unit }: Quantity): Quantity | null {
  const { dimension } = scaleOf(unit);
  const common = findCommonUnit(figures.filter((one) => scaleOf(one.unit).dimension === dimension));
  const converted = common && common !== unit ? convertQuantity(amount, unit, common) : null;
  return common && converted !== null ? { amount: converted, unit: common } : null;
}

/** What two cells must have in common to say the same: mark, figure and commitment, text, choice, table. Notes are shown, not compared. */
function sayingOf({ answer, mark }: BareCell): string {
  const value = answer?.value;
  if (value?.type === "quantity") {
    const { amount, dimension } = alignQuantity(value.amount, value.unit);
    return JSON.stringify([dimension, amount, value.commitment]);
  }
  if (value?.type === "choice") return JSON.stringify([...value.chosen].sort());
  if (value?.type === "text") return value.text.trim();
  if (value?.type === "date") return value.day;
  if (value?.type === "table") return tableSaying(value.rows);
  return mark;
}
