import type { Item, ItemKind } from "../catalog/item.ts";
import { normalWording } from "../workbook/normal-text.ts";
import type { OpenAnswer, OpenAnswerValue } from "./answer.ts";
import { findAnswerMisfit } from "./find-answer-misfit.ts";

type Labelled = { readonly key: string; readonly label: { readonly ja: string } };

/**
 * What of an answer to one item would not fit another one, or would say something else there: an option, row or column of the
 * same key but another label. null: it says the same.
 */
export function findCarryMisfit(from: Item, to: Item, answer: OpenAnswer) {
  return findAnswerMisfit(to, answer) ?? labelMisfit(from.kind, to.kind, answer.value);
}

function labelMisfit(from: ItemKind, to: ItemKind, value: OpenAnswerValue) {
  if (value.type === "choice" && from.type === "choice" && to.type === "choice") {
    return haveSameLabels(value.chosen, from.options, to.options) ? null : "option";
  }
  if (value.type !== "table" || from.type !== "table" || to.type !== "table") return null;
  const rowKeys = value.rows.flatMap(({ key }) => key ?? []);
  if (!haveSameLabels(rowKeys, from.rows, to.rows)) return "row";
  const columnKeys = value.rows.flatMap(({ cells }) => cells.map(({ columnKey }) => columnKey));
  return haveSameLabels(columnKeys, from.columns, to.columns) ? null : "column";
}

function haveSameLabels(
  keys: readonly string[],
  from: readonly Labelled[],
  to: readonly Labelled[],
): boolean {
  const labelIn = (some: readonly Labelled[], key: string) =>
    normalWording(some.find((one) => one.key === key)?.label.ja ?? "");
  return keys.every((key) => labelIn(from, key) === labelIn(to, key));
}
