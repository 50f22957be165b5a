/** Puts `text` in the place of what stands from `start` until `end`; nothing stands there when both are the same. */
export type TextSplice = { readonly start: number; readonly end: number; readonly text: string };

/** Changes a text in several places at once, and nothing between them. Of splices at one place the first comes first. */
export function spliceText(text: string, splices: readonly TextSplice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of splices.toSorted((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}
