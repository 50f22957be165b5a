import { DomainError, type ErrorCode, type ErrorFacts } from "@bunkai/domain/error/domain-error";

/**
 * What a task came to, as a plain value: classes do not survive the way between two processes.
 *
 * `refused` is a DomainError, `tooLarge` an allocation that was refused, `broken` anything else.
 */
export type Outcome =
  | { readonly kind: "done"; readonly output: unknown }
  | { readonly kind: "refused"; readonly code: ErrorCode; readonly facts: ErrorFacts }
  | { readonly kind: "tooLarge" }
  | { readonly kind: "broken"; readonly error: BrokenError };

/** What is left of an error that was no DomainError: enough to find the bug. */
export type BrokenError = {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
};

/** Runs work and tells how it ended. Never throws. */
export async function outcomeOf(work: () => unknown): Promise<Outcome> {
  try {
    return { kind: "done", output: await work() };
  } catch (error) {
    if (error instanceof DomainError) {
      return { kind: "refused", code: error.code, facts: error.facts };
    }
    if (isRefusedAllocation(error)) return { kind: "tooLarge" };
    return { kind: "broken", error: brokenErrorOf(error) };
  }
}

/**
 * The output of a task, or its error as the caller shall see it.
 *
 * @throws DomainError what the task threw, `work_too_large`, or `work_failed` with the cause
 */
export function outputOf(outcome: Outcome, { memoryMbMax }: { readonly memoryMbMax: number }) {
  switch (outcome.kind) {
    case "done":
      return outcome.output;
    case "refused":
      throw new DomainError(outcome.code, outcome.facts);
    case "tooLarge":
      throw new DomainError("work_too_large", { memoryMbMax });
    case "broken":
      throw new DomainError("work_failed", {}, { cause: errorOf(outcome.error) });
  }
}

function brokenErrorOf(error: unknown): BrokenError {
  if (!(error instanceof Error)) {
    return { name: "Error", message: String(error), stack: undefined };
  }
  return { name: error.name, message: error.message, stack: error.stack };
}

function errorOf({ name, message, stack }: BrokenError): Error {
  return Object.assign(new Error(message), { name, stack: stack ?? "" });
}

const REFUSED_ALLOCATION =
  /^(?:Invalid (?:string|array|array buffer|typed array) length|Array buffer allocation failed)/u;

/** A string, list or buffer above the engine's own limit ends in a RangeError, not in a full memory. */
function isRefusedAllocation(error: unknown): boolean {
  return error instanceof RangeError && REFUSED_ALLOCATION.test(error.message);
}
