import type { ItemKind } from "../catalog/item.ts";
import { boxesIn } from "./box-signs.ts";
import { normalLabel, normalWording } from "./normal-text.ts";

type Choice = Extract<ItemKind, { type: "choice" }>;

const SEPARATORS = [/[\n;；]+/u, /[、,，]+/u, /[／/]+/u, /・/u];

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
function piecesOf(
  text: string,
  isOption: (piece: string) => boolean,
  [separator, ...others]: readonly RegExp[] = SEPARATORS,
): readonly string[] {
  if (!separator || isOption(text)) return [text];
  return text
    .split(separator)
    .filter((piece) => piece.trim() !== "")
    .flatMap((piece) => piecesOf(piece, isOption, others));
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
