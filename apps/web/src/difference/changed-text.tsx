import { diffWords } from "@bunkai/domain/disclosure/diff-words";

export type ChangedTextProps = {
  readonly before: string;
  readonly after: string;
  /** Which of the two texts is written. */
  readonly side: "before" | "after";
};

/** One of two texts with the words marked that the other lacks: struck through before, underlined after. */
export function ChangedText({ before, after, side }: ChangedTextProps) {
  const pieces = diffWords(before, after).filter(
    (piece) => piece.side === "both" || piece.side === side,
  );
  const placed = pieces.map((piece, index) => ({
    ...piece,
    at: pieces.slice(0, index).reduce((length, { text }) => length + text.length, 0),
  }));
  return (
    <span className="whitespace-pre-wrap break-words">
      {placed.map(({ at, side: of, text }) =>
        of === "both" ? (
          <span key={at}>{text}</span>
        ) : of === "before" ? (
          <del className="bg-solid-gray-100 decoration-2" key={at}>
            {text}
          </del>
        ) : (
          <ins className="bg-key-50 font-bold underline decoration-2 underline-offset-4" key={at}>
            {text}
          </ins>
        ),
      )}
    </span>
  );
}
