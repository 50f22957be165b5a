import { fontOf } from "./fonts.ts";

/**
 * A letter that our font cannot print. `variant`: the plain form can be printed, the form asked for by a
 * variation selector cannot (葛 with U+E0100). `no glyph`: nothing can.
 */
export type MissingGlyph = {
  readonly letter: string;
  /** Such as `U+845B U+E0100`. */
  readonly codePoints: string;
  readonly problem: "variant" | "no glyph";
};

/** What printers of lead put where a letter is missing. */
const GETA = "〓";

/** Marks without a picture of their own: joiners, direction marks, soft hyphens, control characters. */
const INVISIBLE = /[\p{Cf}\p{Cc}]/u;
const SPACE = /\p{Zs}/u;
const SELECTOR = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u;

/**
 * Lists each letter that cannot be printed as written, once, in order of appearance.
 *
 * react-pdf says nothing of them: it prints a wrong letter. A document that binds somebody must not be made
 * while this list has entries that nobody accepted.
 */
export function findMissingGlyphs(texts: readonly string[]): MissingGlyph[] {
  const found = new Map<string, MissingGlyph>();
  for (const text of texts) {
    let base = "";
    for (const letter of text.normalize("NFC")) {
      const missing = missingGlyphOf(base, letter);
      if (missing) found.set(missing.codePoints, missing);
      base = SELECTOR.test(letter) ? base : letter;
    }
  }
  return [...found.values()];
}

/**
 * The text as our papers print it: composed, without selectors and invisible marks, 〓 for what the font lacks.
 * Line ends become `\n`.
 */
export function printableText(text: string): string {
  let printable = "";
  const lines = text.replace(/\r\n?|\u2028|\u2029/gu, "\n").replaceAll("\t", " ");
  for (const letter of lines.normalize("NFC")) {
    printable += printableLetter(letter);
  }
  return printable;
}

function printableLetter(letter: string): string {
  if (letter === "\n" || hasGlyph(letter)) return letter;
  if (SPACE.test(letter)) return " ";
  return SELECTOR.test(letter) || INVISIBLE.test(letter) ? "" : GETA;
}

function missingGlyphOf(base: string, letter: string): MissingGlyph | null {
  if (SELECTOR.test(letter)) {
    if (isDefaultVariant(base, letter)) return null;
    const codePoints = `${codePointOf(base)} ${codePointOf(letter)}`.trim();
    return { letter: base + letter, codePoints, problem: "variant" };
  }
  if (hasGlyph(letter) || SPACE.test(letter) || INVISIBLE.test(letter)) return null;
  return { letter, codePoints: codePointOf(letter), problem: "no glyph" };
}

let characterSet: ReadonlySet<number> | undefined;

/** Regular and bold hold the same letters; a test watches that. */
function hasGlyph(letter: string): boolean {
  characterSet ??= new Set(fontOf("regular").characterSet);
  return characterSet.has(letter.codePointAt(0) ?? 0) && !INVISIBLE.test(letter);
}

/** True when the selector asks for the very form that the font draws without it. */
function isDefaultVariant(base: string, selector: string): boolean {
  const selectors = fontOf("regular")._cmapProcessor?.uvs?.varSelectors.toArray() ?? [];
  const code = base.codePointAt(0) ?? 0;
  const ranges = selectors.find((each) => each.varSelector === selector.codePointAt(0))?.defaultUVS;
  return (ranges ?? []).some(
    ({ startUnicodeValue, additionalCount }) =>
      code >= startUnicodeValue && code <= startUnicodeValue + additionalCount,
  );
}

function codePointOf(letter: string): string {
  const code = letter.codePointAt(0);
  return code === undefined ? "" : `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
