const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** A question in the tongues that its cell holds; a bilingual cell has both. */
export type QuestionParts = { readonly ja: string; readonly en: string };

export function isJapanese(text: string): boolean {
  return JAPANESE.test(text);
}

/** Parts the lines of a question cell by tongue. English words inside a Japanese line stay with it. */
export function questionParts(text: string): QuestionParts {
  const lines = text.split(/\n/u);
  return {
    ja: lines.filter(isJapanese).join("\n"),
    en: lines
      .filter((line) => !isJapanese(line))
      .join("\n")
      .trim(),
  };
}
