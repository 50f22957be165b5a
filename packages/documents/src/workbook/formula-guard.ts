/** What a spreadsheet takes for the beginning of a formula, in narrow and wide letters, after any blanks. */
const FORMULA = /^[\s\uFEFF]*[=+\-@＝＋－＠]./su;
/** A guarded field, or a text that looks like one. */
const GUARDED = /^'+[\s\uFEFF]*[=+\-@＝＋－＠]./su;
/** Begins like a formula and is only a number. */
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/u;

/**
 * Puts an apostrophe before a text that a spreadsheet would run: `=1+1` becomes `'=1+1`.
 *
 * A text that begins so already gets one more, so that nothing is lost: `unguardFormula(guardFormula(text))` is
 * always the text. Numbers stay, and so does a sign alone, such as the － of "not applicable".
 */
export function guardFormula(text: string): string {
  const isFormula = FORMULA.test(text) && !NUMBER.test(text);
  return isFormula || GUARDED.test(text) ? `'${text}` : text;
}

/** Takes off what guardFormula put on. */
export function unguardFormula(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
