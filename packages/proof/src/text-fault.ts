/** Why a text cannot be exchanged safely as Unicode. */
export type TextFault = "lone_surrogate" | "noncharacter";

const NONCHARACTER = /\p{Noncharacter_Code_Point}/u;

/**
 * The first reason why a text has no place in I-JSON, or null.
 *
 * A lone surrogate has no UTF-8 form: encoders replace it, and two different texts get one hash.
 *
 * Source: RFC 7493, section 2.1.
 */
export function findTextFault(text: string): TextFault | null {
  if (!text.isWellFormed()) return "lone_surrogate";
  return NONCHARACTER.test(text) ? "noncharacter" : null;
}
