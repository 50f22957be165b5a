/**
 * Thresholds of likeness, chosen by measuring on the forms in `test/fixtures/workbooks`: of 473 reworded questions the right
 * item is the most like in all but a handful, with 0.36 or more in 96 %; of questions that no edition holds none scores above 0.33.
 * Near misses (共用 for 専用, a negation) score up to 0.99, so no score alone makes a match sure: see hasSameContent.
 */
export const matchThresholds = {
  /** Below this a row is no item. */
  scoreMin: 0.36,
  /** From here on a match by likeness can be sure, if the content words are the same too. */
  sureScoreMin: 0.85,
  /** So much worse must the next best be, seen from the row and from the item. */
  sureMarginMin: 0.15,
  /** A heading of a section is recognised from here on. */
  sectionScoreMin: 0.6,
  /** What the right or the wrong section adds to or takes from a score: enough to part equals, no more. */
  sectionWeight: 0.04,
  /** What the same official number adds. */
  numberWeight: 0.1,
} as const;
