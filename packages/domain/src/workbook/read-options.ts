import type { ItemKind } from "../catalog/item.ts";
import { boxesIn } from "./box-signs.ts";
import { normalLabel, normalWording } from "./normal-text.ts";

type Choice = Extract<ItemKind, { type: "choice" }>;

const BETWEEN_LINES = /[\n;；]+/u;
const BETWEEN_LABELS = /[\n;；、,，／/]+|・(?![ァ-ヶー])/u;

/**
 * The options that a text names, by their labels in either tongue, or by ticked boxes. Empty: no box is ticked.
 * Null: something is no option, or more than one is named where one is asked.
 */
export function readOptions(text: string, { options, several }: Choice): readonly string[] | null {
  const boxes = boxesIn(text);
  const pieces =
    boxes.length >= 2
      ? boxes.flatMap(({ isMarked, label }) => (isMarked ? [label] : []))
      : piecesOf(text, (piece) => findOption(options, piece) !== null);
  const keys = pieces.map((piece) => findOption(options, piece));
  if (keys.some((key) => key === null)) return null;
  const chosen = [...new Set(keys.flatMap((key) => key ?? []))];
  return chosen.length > 1 && !several ? null : chosen;
}

/** A label may hold the very signs that stand between labels, so the widest pieces are tried first. */
function piecesOf(text: string, isOption: (piece: string) => boolean): readonly string[] {
  if (isOption(text)) return [text];
  const lines = text.split(BETWEEN_LINES).filter((piece) => piece.trim() !== "");
  return lines.flatMap((line) =>
    isOption(line) ? [line] : line.split(BETWEEN_LABELS).filter((piece) => piece.trim() !== ""),
  );
}

function findOption(options: Choice["options"], text: string): string | null {
  for (const form of [normalWording, normalLabel]) {
    const wanted = form(text);
    const found = options.filter(({ label }) =>
      [label.ja, label.en].some((one) => form(one) === wanted),
    );
    if (wanted !== "" && found.length === 1) return found[0]?.key ?? null;
  }
  return null;
}
