/** Every reason for which a text or value cannot be proven, hashed or trusted. */
export type ProofErrorCode =
  | "audit_event_invalid"
  | "audit_head_invalid"
  | "audit_witness_invalid"
  | "byte_order_mark"
  | "duplicate_key"
  | "forbidden_key"
  | "json_syntax"
  | "lone_surrogate"
  | "nesting_too_deep"
  | "noncharacter"
  | "not_canonical"
  | "not_json"
  | "null_character"
  | "number_not_finite"
  | "salt_invalid";

/** Where the rule was broken: a JSON pointer (RFC 6901) or a place in the text. Never a value. */
export type ProofErrorFacts = {
  readonly pointer?: string;
  /** UTF-16 code units from the start of the text, from 0. */
  readonly offset?: number;
};

/**
 * A text or value that this package refuses.
 *
 * It carries no sentence: `code` names the rule, and who shows it to a person chooses the words.
 */
export class ProofError extends Error {
  override readonly name = "ProofError";

  constructor(
    readonly code: ProofErrorCode,
    readonly facts: ProofErrorFacts = {},
  ) {
    super(code);
  }
}
