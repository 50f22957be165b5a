import type { Unit } from "../catalog/item.ts";
import type { Commitment } from "../disclosure/answer.ts";
import { normalText } from "./normal-text.ts";
import { findUnit } from "./unit-words.ts";

/** A cell that asks for a figure, and the words around it that may name its unit or say what kind of figure it is. */
export type FigureToRead = {
  readonly text: string;
  /** The units that the question knows. */
  readonly units: readonly Unit[];
  /** What a column of units, or the question in brackets, says; null: nothing. */
  readonly unitText: string | null;
  /** What a column or its heading says of promise or aim; null: nothing. */
  readonly commitmentText: string | null;
};

/** `figure`: it is none, or more than one. `unit`: none is named, or none that the question knows. */
export type ReadQuantity =
  | { readonly amount: number; readonly unit: Unit; readonly commitment: Commitment | null }
  | { readonly fault: "figure" | "unit" };

const FIGURE = /(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![\d,.]*\d)/gu;
const MULTIPLES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 億: 1e8 };
/** A limit says nothing that the question does not. */
const LIMITS =
  /(?:以内|以上|以下|前まで(?:に)?|まで(?:に)?|ごと(?:に)?|毎|前|or more|or less|within|at least|at most|every|up to)/gu;
const EMPTY_BRACKETS = /\(\s*\)/gu;
const COUNTERS: ReadonlySet<Unit> = new Set(["count", "people", "copies", "kinds", "generations"]);
const AMOUNT_MAX = 1e12;

/**
 * Reads one figure with its unit. Everything that stands beside them must be understood: `約4時間`, `1時間30分` or
 * `4時間（休日を除く）` says more than a figure can, and is left to a person. Units are never converted, kinds never guessed.
 */
export function readQuantity({
  commitmentText,
  text,
  unitText,
  units,
}: FigureToRead): ReadQuantity {
  const { commitment, rest } = withoutCommitment(normalText(text));
  const figures = [...rest.matchAll(FIGURE)];
  const [figure] = figures;
  if (!figure || figures.length > 1) return { fault: "figure" };
  const before = rest.slice(0, figure.index);
  const multiple = MULTIPLES[rest[figure.index + figure[0].length] ?? ""];
  const behind = rest.slice(figure.index + figure[0].length + (multiple ? 1 : 0));
  const amount = Number(figure[0].replaceAll(",", "")) * (multiple ?? 1);
  const words = wordsAround(before, behind);
  const unit = words === "" ? unitBeside(unitText, units) : unitIn(words, unitText, units);
  if (unit === "figure") return { fault: "figure" };
  if (unit === null || !units.includes(unit)) return { fault: "unit" };
  if (amount > AMOUNT_MAX || (unit.startsWith("percent") && amount > 100))
    return { fault: "figure" };
  const beside = commitmentText === null ? null : findCommitment(commitmentText);
  // Two words that do not agree promise nothing.
  const isAgreed = commitment === null || beside === null || commitment === beside;
  return { amount, unit, commitment: isAgreed ? (commitment ?? beside) : null };
}

const COMMITMENTS: readonly (readonly [Commitment, RegExp])[] = [
  ["guarantee", /(?<!努力)保証値?|guaranteed?/gu],
  ["target", /(?<!努力)目標値?|targets?/gu],
  ["actual", /実績値?|actual/gu],
];

/** 保証, 目標 or 実績, as far as one of them alone is written. */
export function findCommitment(text: string): Commitment | null {
  return withoutCommitment(normalText(text)).commitment;
}

function withoutCommitment(plain: string): { commitment: Commitment | null; rest: string } {
  const named = COMMITMENTS.filter(([, word]) => plain.search(word) >= 0);
  const [only, ...others] = named;
  if (!only || others.length > 0) return { commitment: null, rest: plain };
  const rest = plain.replace(only[1], " ").replace(EMPTY_BRACKETS, " ");
  return { commitment: only[0], rest };
}

/** What stands beside the figure but for limits and joints. `年4回` and `4回/年` are one. */
function wordsAround(before: string, behind: string): string {
  const [front, back] = [before, behind].map((part) =>
    part
      .replace(LIMITS, " ")
      .replace(EMPTY_BRACKETS, " ")
      .replace(/[\s:、。,.]+/gu, " ")
      .trim(),
  );
  if (!front) return back ?? "";
  const period = /^(?:(年)間?に?|(月)間?に?|毎(年)|毎(月)|1?か(月)に)$/u.exec(front);
  const name = period?.slice(1).find((one) => one !== undefined);
  return name && back ? `${back}/${name}` : `${front} ${back ?? ""}`.trim();
}

/** A percentage without its period takes it from the words beside, unless the question counts in plain per cents. */
function unitIn(
  words: string,
  unitText: string | null,
  units: readonly Unit[],
): Unit | "figure" | null {
  const unit = findUnit(words);
  if (unit === null) return /[%％]$/u.test(words) || isUnknownUnit(words) ? null : "figure";
  const beside = unitText === null ? null : findUnit(normalText(unitText));
  if (unit === "percent" && !units.includes("percent")) return beside;
  return beside !== null && beside !== "percent" && beside !== unit ? "figure" : unit;
}

/** Letters alone may be a unit that the product does not know: 週, TB. */
function isUnknownUnit(words: string): boolean {
  return /^[\p{L}/%]{1,8}$/u.test(words);
}

/** A bare figure: its unit must be named beside it, unless the question only counts one kind of thing. */
function unitBeside(unitText: string | null, units: readonly Unit[]): Unit | null {
  const [only, ...others] = units;
  if (unitText !== null) return findUnit(normalText(unitText));
  return only && others.length === 0 && COUNTERS.has(only) ? only : null;
}
