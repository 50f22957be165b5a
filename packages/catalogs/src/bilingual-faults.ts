import { bilingualSchema } from "@bunkai/domain/catalog/bilingual";

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
/** Letters, full-width forms and punctuation that have no place in an English text. */
const NOT_ENGLISH =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/**
 * What is wrong with the texts of a catalogue, wherever they stand in it: Japanese without Japanese, English with it,
 * blanks at the ends, half-width brackets in Japanese. A name that both tongues share, such as `SLA`, is no fault.
 *
 * @returns sentences for the person who mends the data file; empty when all is well
 */
export function bilingualFaults(catalog: unknown): string[] {
  if (typeof catalog !== "object" || catalog === null) return [];
  const text = bilingualSchema.safeParse(catalog);
  if (!text.success) return Object.values(catalog).flatMap(bilingualFaults);
  const { en, ja } = text.data;
  const faults = [
    [ja !== en && !JAPANESE.test(ja), `no Japanese in: ${ja}`],
    [NOT_ENGLISH.test(en), `not English: ${en}`],
    [/^\s|\s$|\s\s/u.test(ja) || /^\s|\s$|\s\s/u.test(en), `stray blanks in: ${ja} / ${en}`],
    [/[()]/u.test(ja) && ja !== en, `half-width brackets in: ${ja}`],
  ] as const;
  return faults.flatMap(([isFault, sentence]) => (isFault ? [sentence] : []));
}
