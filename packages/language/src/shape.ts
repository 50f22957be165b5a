/**
 * The shape that a second language must have: the same keys, texts for texts,
 * and functions with the same parameters for functions. Texts are widened from their literals.
 */
export type Shape<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string
    ? string
    : Messages[Key] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Shape<Messages[Key]>;
};
