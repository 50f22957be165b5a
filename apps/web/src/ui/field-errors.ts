import type { z } from "zod";
import type { FrontWords } from "../language/front-words.ts";
import type { FieldProblem } from "../problem.ts";

/** What is wrong, by field name, in the reader's tongue. */
export type FieldErrors = Record<string, string>;

/** The errors of an answer of the server, bound to fields by their JSON pointer. */
export function fieldErrorsOf(problems: readonly FieldProblem[], words: FrontWords): FieldErrors {
  return Object.fromEntries(
    problems.map(({ pointer, code }) => [nameOf(pointer), sentenceOf(code, words)]),
  );
}

/** The errors that the domain's schema found before anything was sent; the first one of each field. */
export function fieldErrorsOfIssues(
  issues: readonly z.core.$ZodIssue[],
  words: FrontWords,
): FieldErrors {
  return Object.fromEntries(
    issues.map((issue) => [String(issue.path[0] ?? ""), sentenceOfIssue(issue, words)]).reverse(),
  );
}

/** A schema may name its own error instead of zod's: `password_short` instead of `too_small`. */
function sentenceOfIssue({ code, message }: z.core.$ZodIssue, words: FrontWords): string {
  return sentenceOf(message in words.shell.field ? message : code, words);
}

/** `/roles/0` belongs to the field `roles`. */
function nameOf(pointer: string): string {
  return (pointer.split("/")[1] ?? "").replaceAll("~1", "/").replaceAll("~0", "~");
}

function sentenceOf(code: string, words: FrontWords): string {
  const sentences: Readonly<Record<string, string>> = words.shell.field;
  return sentences[code] ?? words.shell.field.other;
}
