import { useMutation } from "@tanstack/react-query";
import { useMemo } from "react";
import type { z } from "zod";
import { useFrontWords } from "../language/use-words.ts";
import { Problem } from "../problem.ts";
import { type FieldErrors, fieldErrorsOf, fieldErrorsOfIssues } from "./field-errors.ts";

export type DeedForm = {
  readonly errors: FieldErrors;
  readonly busy: boolean;
  /** A refusal that belongs to no field. */
  readonly problem: unknown;
  readonly submit: (values: Readonly<Record<string, unknown>>) => void;
};

/** What the domain's schema found before anything was sent. */
class Misfit extends Error {
  override readonly name = "Misfit";

  constructor(readonly issues: readonly z.core.$ZodIssue[]) {
    super("The form does not fit its schema.");
  }
}

/**
 * A form that does one deed: checks with the domain's schema, sends, and binds the refusals to the fields.
 *
 * @param schema the domain's schema of the deed; as a function it is fetched with the first submission
 * @param send does the deed
 * @param onDone called with the answer
 */
export function useDeedForm<Schema extends z.ZodType, Done>(
  schema: Schema | (() => Promise<Schema>),
  send: (deed: z.output<Schema>) => Promise<Done>,
  onDone: (done: Done) => void,
): DeedForm {
  const words = useFrontWords();
  const mutation = useMutation({
    mutationFn: async (values: Readonly<Record<string, unknown>>) => {
      const fetched = typeof schema === "function" ? await schema() : schema;
      const checked = fetched.safeParse(values);
      if (!checked.success) throw new Misfit(checked.error.issues);
      return send(checked.data);
    },
    onSuccess: onDone,
  });
  const { error, isPending } = mutation;
  const errors = useMemo(() => {
    if (error instanceof Misfit) return fieldErrorsOfIssues(error.issues, words);
    return error instanceof Problem ? fieldErrorsOf(error.errors, words) : {};
  }, [error, words]);
  const belongsToFields = Object.keys(errors).length > 0;
  return {
    errors,
    busy: isPending,
    problem: belongsToFields ? null : error,
    submit: (values) => {
      if (!isPending) mutation.mutate(values);
    },
  };
}
