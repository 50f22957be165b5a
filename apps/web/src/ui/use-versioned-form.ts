import { useState } from "react";
import { z } from "zod";
import { isProblem } from "../problem.ts";
import { type DeedForm, useDeedForm } from "./use-deed-form.ts";

/** Somebody else saved first: the values tried, those saved meanwhile, and their version. */
export type Conflict<Values> = {
  readonly mine: Values;
  readonly theirs: Values;
  readonly version: number;
};

export type VersionedForm<Values> = DeedForm & { readonly conflict: Conflict<Values> | null };

const factsSchema = z.object({
  mine: z.unknown(),
  theirs: z.looseObject({ version: z.int() }),
});

/**
 * A form that changes something which others may change at the same time. After a conflict both values are known,
 * and the next save is made on top of the one that was just shown.
 */
export function useVersionedForm<Schema extends z.ZodType, Done>(edit: {
  readonly schema: Schema;
  /** What the values of a conflict fit, where a form demands more than is told of what is kept. */
  readonly saved?: Schema;
  /** The version that the person sees. */
  readonly version: number;
  readonly send: (values: z.output<Schema>, version: number) => Promise<Done>;
  readonly onDone: (done: Done) => void;
}): VersionedForm<z.output<Schema>> {
  const { saved = edit.schema } = edit;
  const [version, setVersion] = useState(edit.version);
  const form = useDeedForm(
    edit.schema,
    (values) =>
      edit.send(values, version).catch((error: unknown) => {
        const conflict = conflictOf(error, saved);
        if (conflict) setVersion(conflict.version);
        throw error;
      }),
    edit.onDone,
  );
  return { ...form, conflict: conflictOf(form.problem, saved) };
}

function conflictOf<Schema extends z.ZodType>(
  error: unknown,
  schema: Schema,
): Conflict<z.output<Schema>> | null {
  if (!isProblem(error, "edit_conflict")) return null;
  const facts = factsSchema.safeParse(error.facts);
  if (!facts.success) return null;
  const { version, ...saved } = facts.data.theirs;
  const mine = schema.safeParse(facts.data.mine);
  const theirs = schema.safeParse(saved);
  return mine.success && theirs.success ? { mine: mine.data, theirs: theirs.data, version } : null;
}
