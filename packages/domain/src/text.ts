import { z } from "zod";

/** PostgreSQL stores no U+0000; the other control characters have no place in a name or a note. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}/u;

/** Letters that turn the reading direction of what follows: a note must not be able to disguise itself. */
const DIRECTION_OVERRIDES = /[\u202A-\u202E\u2066-\u2069]/u;

/** Code points that Unicode keeps for programs: no text may be exchanged with them (RFC 7493), so none can be hashed. */
const NONCHARACTER = /\p{Noncharacter_Code_Point}/u;

/**
 * Letters without a picture: zero-width spaces, joiners, tags, fillers. Two names must not differ by what nobody sees.
 * Variation selectors stay: they choose the form of a kanji.
 */
const INVISIBLE =
  /(?![\uFE00-\uFE0F\u{E0100}-\u{E01EF}])[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Something that a reader sees, and be it a letter of a private font. The braille letter U+2800 has no dot. */
const VISIBLE = /[^\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** True when the text holds half of a surrogate pair, which no encoding can write. */
function hasLoneSurrogate(text: string): boolean {
  return !text.isWellFormed();
}

const clean = z
  .string()
  .refine((text) => !hasLoneSurrogate(text), { error: "lone_surrogate" })
  .refine((text) => !FORBIDDEN.test(text), { error: "control_character" })
  .refine((text) => !NONCHARACTER.test(text), { error: "noncharacter" })
  .refine((text) => !DIRECTION_OVERRIDES.test(text), { error: "direction_override" })
  // As spaces around a text: they come with what was copied from elsewhere.
  .transform((text) => text.replace(INVISIBLE, ""))
  // Composed form: か + U+3099 and が are one letter for a reader, and must be one for a search.
  .transform((text) => text.normalize("NFC"));

/** One line of text, trimmed, 1 to `lengthMax` characters, at least one of them visible. */
export function lineOf(lengthMax: number) {
  return clean
    .transform((text) => text.trim())
    .refine((text) => VISIBLE.test(text), { error: "empty" })
    .refine((text) => text.length <= lengthMax, { error: "too_long", params: { lengthMax } })
    .refine((text) => !/[\n\r\t\u2028\u2029]/u.test(text), { error: "line_break" });
}

/** Text of several lines that says something: trimmed, 1 to `lengthMax` characters, at least one of them visible. */
export function reasonOf(lengthMax: number) {
  return paragraphsOf(lengthMax)
    .transform((text) => text.trim())
    .refine((text) => VISIBLE.test(text), { error: "empty" });
}

/** Text of several lines, 0 to `lengthMax` characters. Line ends become `\n`. */
export function paragraphsOf(lengthMax: number) {
  return clean
    .transform((text) => text.replace(/\r\n?|\u2028|\u2029/gu, "\n"))
    .refine((text) => text.length <= lengthMax, { error: "too_long", params: { lengthMax } });
}
