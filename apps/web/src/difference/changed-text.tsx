import { diffWords, type WordPiece } from "@bunkai/domain/disclosure/diff-words";

export type ChangedTextProps = {
  readonly before: string;
  readonly after: string;
  /** Which of the two texts is written. */
  readonly side: "before" | "after";
};

/** Two texts that have less in common than this are two texts, and marks would only make them hard to read. */
const SHARED_MIN = 0.4;

/** One of two texts with the words marked that the other lacks: struck through before, underlined after. */
export function ChangedText({ before, after, side }: ChangedTextProps) {
  const pieces = diffWords(before, after);
  const isAnother = sharedPart(pieces, Math.max(before.length, after.length)) < SHARED_MIN;
  let at = 0;
  const placed = pieces
    .filter((piece) => piece.side === "both" || piece.side === side)
    .map((piece) => {
      at += piece.text.length;
      return { ...piece, at };
    });
  return (
    <span className="whitespace-pre-wrap break-words">
      {isAnother ? (side === "before" ? before : after) : placed.map(marked)}
    </span>
  );
}

function sharedPart(pieces: readonly WordPiece[], length: number): number {
  const shared = pieces.filter(({ side }) => side === "both");
  return shared.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, length);
}

function marked({ at, side, text }: WordPiece & { readonly at: number }) {
  if (side === "both") return <span key={at}>{text}</span>;
  return side === "before" ? (
    <del className="bg-solid-gray-100 decoration-2" key={at}>
      {text}
    </del>
  ) : (
    <ins className="bg-key-50 font-bold underline decoration-2 underline-offset-4" key={at}>
      {text}
    </ins>
  );
}
