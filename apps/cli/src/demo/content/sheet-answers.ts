/**
 * What a vendor has filled in. Every question that is not named here is answered はい without a note.
 * Texts are notes (備考), by item.
 */
export type SheetAnswers = {
  readonly no: Readonly<Record<string, string>>;
  readonly notApplicable: Readonly<Record<string, string>>;
  /** はい with a note. */
  readonly noted: Readonly<Record<string, string>>;
  readonly unanswered: readonly string[];
};

const NOTHING: SheetAnswers = { no: {}, notApplicable: {}, noted: {}, unanswered: [] };

/** A sheet in which all that is not said is はい. */
export function answersOf(said: Partial<SheetAnswers>): SheetAnswers {
  return { ...NOTHING, ...said };
}
