import type { OpenAnswer } from "../disclosure/answer.ts";
import type { SheetHeader } from "../disclosure/sheet-header.ts";
import { type StrangeLetter, strangeLetters, withBaseLetters } from "./strange-letters.ts";

/** What of a sheet people wrote. Answers by item key. */
export type WrittenSheet = {
  readonly header: SheetHeader;
  readonly answers: ReadonlyMap<string, OpenAnswer>;
};

/** Where a text stands: a field of the head (`itemKey` null), or a field of an answer, such as `note`, `plan` or `value`. */
export type SheetPlace = { readonly itemKey: string | null; readonly field: string };

/** One text with letters that no paper prints as written. */
export type SheetLetters = {
  readonly place: SheetPlace;
  readonly text: string;
  readonly letters: readonly StrangeLetter[];
};

/** The texts of a sheet that would not be printed as written, in its order. A sheet should not be issued before a person has looked. */
export function sheetLetters({ answers, header }: WrittenSheet): readonly SheetLetters[] {
  return [
    ...lettersIn(null, header),
    ...[...answers].flatMap(([itemKey, answer]) => lettersIn(itemKey, answer)),
  ];
}

function lettersIn(
  itemKey: string | null,
  fields: Readonly<Record<string, unknown>>,
): readonly SheetLetters[] {
  return Object.entries(fields).flatMap(([field, value]) =>
    textsIn(value).flatMap((text) => {
      const letters = strangeLetters(text);
      return letters.length === 0 ? [] : [{ place: { itemKey, field }, text, letters }];
    }),
  );
}

/**
 * The sheet with the letters that a person confirmed, everywhere they stand, and nothing else changed.
 *
 * @param confirmed letter as written → what is printed in its place
 */
export function withConfirmedLetters(
  { answers, header }: WrittenSheet,
  confirmed: ReadonlyMap<string, string>,
): WrittenSheet {
  return {
    header: replacedIn(header, confirmed),
    answers: new Map([...answers].map(([key, answer]) => [key, replacedIn(answer, confirmed)])),
  };
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** A value of the same shape: only texts with such letters change. Keys of items and options have none. */
function replacedIn<Value>(value: Value, confirmed: ReadonlyMap<string, string>): Value;
function replacedIn(value: unknown, confirmed: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") {
    return strangeLetters(value).length === 0 ? value : withBaseLetters(value, confirmed);
  }
  if (Array.isArray(value)) return value.map((one) => replacedIn(one, confirmed));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, replacedIn(one, confirmed)]),
  );
}
