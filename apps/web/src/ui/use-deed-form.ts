import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { z } from "zod";
import { useWords } from "../language/use-words.ts";
import { Problem } from "../problem.ts";
import { type FieldErrors, fieldErrorsOf, fieldErrorsOfIssues } from "./field-errors.ts";

export type DeedForm = {
  readonly errors: FieldErrors;
  readonly busy: boolean;
  /** A refusal that belongs to no field. */
  readonly problem: unknown;
  readonly submit: (values: Readonly<Record<string, unknown>>) => void;
};

/**
 * A form that does one deed: checks with the domain's schema, sends, and binds the refusals to the fields.
 *
 * @param schema the domain's schema of the deed
 * @param send does the deed
 * @param onDone called with the answer
 */
export function useDeedForm<Schema extends z.ZodType, Done>(
  schema: Schema,
  send: (deed: z.output<Schema>) => Promise<Done>,
  onDone: (done: Done) => void,
): DeedForm {
  const words = useWords();
  const [errors, setErrors] = useState<FieldErrors>({});
  const mutation = useMutation({
    mutationFn: send,
    onSuccess: onDone,
    onError: (error) => {
      if (error instanceof Problem) setErrors(fieldErrorsOf(error.errors, words));
    },
  });
  const submit: DeedForm["submit"] = (values) => {
    if (mutation.isPending) return;
    const checked = schema.safeParse(values);
    setErrors(checked.success ? {} : fieldErrorsOfIssues(checked.error.issues, words));
    if (checked.success) mutation.mutate(checked.data);
  };
  const belongsToFields = mutation.error instanceof Problem && mutation.error.errors.length > 0;
  const problem = belongsToFields ? null : mutation.error;
  return { errors, busy: mutation.isPending, problem, submit };
}
