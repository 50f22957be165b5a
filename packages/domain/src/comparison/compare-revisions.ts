import type { Edition } from "../catalog/edition.ts";
import type { Better, Item } from "../catalog/item.ts";
import { type Answer, UNANSWERED } from "../disclosure/answer.ts";
import { sheetItems } from "../disclosure/sheet-items.ts";
import { type AlignedQuantity, alignQuantity } from "../sla/align-quantity.ts";
import { type Mark, markOf } from "./mark-of.ts";

/** One sheet of a comparison. `answers` is null when the reader may not see the content. */
export type ComparedSheet = { readonly answers: ReadonlyMap<string, Answer> | null };

export type ComparisonCell = {
  readonly mark: Mark;
  /** null when the content is not readable. */
  readonly answer: Answer | null;
  /** The quantity in the row's common unit; null without a figure. */
  readonly aligned: AlignedQuantity | null;
  /** The best figure of the row among equal commitments. Never set when fewer than two can be compared. */
  readonly isBest: boolean;
};

export type ComparisonRow = {
  readonly item: Item;
  /** The readable sheets do not all say the same. */
  readonly differs: boolean;
  readonly cells: readonly ComparisonCell[];
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
    const best = item.kind.type === "quantity" ? bestOf(cells, item.kind.better) : new Set();
    return {
      item,
      differs: new Set(cells.filter(({ answer }) => answer).map(sayingOf)).size > 1,
      cells: cells.map((cell) => ({ ...cell, isBest: best.has(cell) })),
    };
  });
}

type BareCell = Omit<ComparisonCell, "isBest">;

type ReadSheet = ComparedSheet & { readonly standing: ReadonlySet<string> };

function standingKeys(edition: Edition, { answers }: ComparedSheet): ReadonlySet<string> {
  const { standing } = sheetItems(edition, answers ?? new Map());
  return new Set(standing.map(({ key }) => key));
}

function cellOf(item: Item, { answers, standing }: ReadSheet): BareCell {
  if (!answers) return { mark: "noAccess", answer: null, aligned: null };
  if (!standing.has(item.key)) return { mark: "notAsked", answer: UNANSWERED, aligned: null };
  const answer = answers.get(item.key) ?? UNANSWERED;
  const { value } = answer;
  const aligned = value.type === "quantity" ? alignQuantity(value.amount, value.unit) : null;
  return { mark: markOf(answer), answer, aligned };
}

/** What two cells must have in common to say the same: mark, figure and commitment, text, choice. Notes are shown, not compared. */
function sayingOf({ aligned, answer, mark }: BareCell): string {
  const value = answer?.value;
  if (value?.type === "quantity") {
    return JSON.stringify([aligned?.dimension, aligned?.amount, value.commitment]);
  }
  if (value?.type === "choice") return JSON.stringify([...value.chosen].sort());
  if (value?.type === "text") return value.text.trim();
  if (value?.type === "date") return value.day;
  return mark;
}

function bestOf(cells: readonly BareCell[], better: Better): Set<BareCell> {
  const figures = cells.filter(({ aligned }) => aligned !== null);
  const kinds = new Set(figures.map(kindOf));
  if (better === "none" || figures.length < 2 || kinds.size > 1) return new Set();
  const amounts = figures.map(({ aligned }) => aligned?.amount ?? 0);
  const isDowntime = figures[0]?.aligned?.dimension === "downtimeMinutesPerMonth";
  // A higher availability is a lower downtime.
  const wantsLower = isDowntime ? better === "higher" : better === "lower";
  const best = wantsLower ? Math.min(...amounts) : Math.max(...amounts);
  const winners = figures.filter(({ aligned }) => aligned?.amount === best);
  return new Set(winners.length === figures.length ? [] : winners);
}

function kindOf({ aligned, answer }: BareCell): string {
  const commitment = answer?.value.type === "quantity" ? answer.value.commitment : "";
  return `${aligned?.dimension} ${commitment}`;
}
