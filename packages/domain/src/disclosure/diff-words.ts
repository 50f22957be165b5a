/** A piece of two texts: in both, in the first alone, or in the second alone. */
export type WordPiece = { readonly side: "both" | "before" | "after"; readonly text: string };

/** Words of Latin letters, figures and kana in one piece each; every other letter by itself. */
const TOKEN =
  /[\p{Script=Latin}\p{M}]+|\p{Nd}+(?:[.,]\p{Nd}+)*|\p{Script=Katakana}[\p{Script=Katakana}ー]*|\p{Script=Hiragana}+|\s+|./gsu;

/** More than this many steps is no difference of words any more, and would be slow: the middle is then told as changed whole. */
const CELLS_MAX = 1_000_000;

/**
 * How one text became another, word by word: the pieces of `both` and `before` in a row are the first text, those of `both`
 * and `after` the second.
 */
export function diffWords(before: string, after: string): readonly WordPiece[] {
  const [from, to] = [before.match(TOKEN) ?? [], after.match(TOKEN) ?? []];
  const start = commonLength(from, to);
  const [fromRest, toRest] = [from.slice(start), to.slice(start)];
  const end = commonLength(fromRest.toReversed(), toRest.toReversed());
  const fromMiddle = fromRest.slice(0, fromRest.length - end);
  const toMiddle = toRest.slice(0, toRest.length - end);
  return joined([
    ...piecesOf("both", from.slice(0, start)),
    ...middlePieces(fromMiddle, toMiddle),
    ...piecesOf("both", from.slice(from.length - end)),
  ]);
}

type Tokens = readonly string[];

function commonLength(one: Tokens, other: Tokens): number {
  const differing = one.findIndex((token, index) => token !== other[index]);
  return differing === -1 ? one.length : differing;
}

function piecesOf(side: WordPiece["side"], tokens: Tokens): WordPiece[] {
  return tokens.map((text) => ({ side, text }));
}

function middlePieces(from: Tokens, to: Tokens): WordPiece[] {
  if ((from.length + 1) * (to.length + 1) > CELLS_MAX) {
    return [...piecesOf("before", from), ...piecesOf("after", to)];
  }
  const lengths = commonLengths(from, to);
  const lengthAt = (i: number, j: number) => lengths[i * (to.length + 1) + j] ?? 0;
  const pieces: WordPiece[] = [];
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    const [one, other] = [from[i], to[j]];
    if (one !== undefined && one === other) {
      pieces.push({ side: "both", text: one });
      i += 1;
      j += 1;
    } else if (
      one !== undefined &&
      (other === undefined || lengthAt(i + 1, j) >= lengthAt(i, j + 1))
    ) {
      pieces.push({ side: "before", text: one });
      i += 1;
    } else if (other !== undefined) {
      pieces.push({ side: "after", text: other });
      j += 1;
    }
  }
  return pieces;
}

/** How many tokens the texts from each pair of places on have in common, in order. */
function commonLengths(from: Tokens, to: Tokens): Uint32Array {
  const width = to.length + 1;
  const lengths = new Uint32Array((from.length + 1) * width);
  for (let i = from.length - 1; i >= 0; i -= 1) {
    for (let j = to.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      lengths[at] =
        from[i] === to[j]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  return lengths;
}

/** Neighbours of one side become one piece; between two pieces of both, what went stands before what came. */
function joined(pieces: readonly WordPiece[]): WordPiece[] {
  const result: WordPiece[] = [];
  let [before, after] = ["", ""];
  const settle = () => {
    if (before !== "") result.push({ side: "before", text: before });
    if (after !== "") result.push({ side: "after", text: after });
    [before, after] = ["", ""];
  };
  for (const { side, text } of pieces) {
    if (side === "before") before += text;
    else if (side === "after") after += text;
    else {
      settle();
      const last = result.at(-1);
      if (last?.side === "both") result[result.length - 1] = { side, text: last.text + text };
      else result.push({ side, text });
    }
  }
  settle();
  return result;
}
