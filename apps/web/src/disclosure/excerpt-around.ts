const LETTERS_EACH_SIDE = 16;

/** The part of a long text around the first place where a letter stands. */
export function excerptAround(text: string, letter: string): string {
  const composed = text.normalize("NFC");
  const at = Math.max(0, composed.indexOf(letter));
  const before = [...composed.slice(0, at)];
  const after = [...composed.slice(at)];
  const start = before.length > LETTERS_EACH_SIDE ? "…" : "";
  const end = after.length > LETTERS_EACH_SIDE ? "…" : "";
  const shown = [...before.slice(-LETTERS_EACH_SIDE), ...after.slice(0, LETTERS_EACH_SIDE)];
  return `${start}${shown.join("")}${end}`;
}
