import { DomainError } from "@bunkai/domain/error/domain-error";
import { jsonPointer } from "@bunkai/proof/json-pointer";
import type { z } from "zod";

type Outcome =
  | { readonly success: true }
  | {
      readonly success: false;
      readonly target: string;
      readonly error: { readonly issues: readonly z.core.$ZodIssue[] };
    };

/** More than any form has fields. Whoever sends thousands of wrong values does not get them all back. */
const ERRORS_MAX = 100;
const STEP_LENGTH_MAX = 100;

/**
 * Turns what a route's schema refused into `invalid_input`, one entry per value: JSON pointer and code.
 * An address that cannot exist (`/members/abc`) is `not_found` like one that does not.
 */
export function refuseIssues(outcome: Outcome): void {
  if (outcome.success) return;
  if (outcome.target === "param") throw new DomainError("not_found");
  throw new DomainError("invalid_input", {
    in: outcome.target === "json" ? "body" : outcome.target,
    errors: outcome.error.issues.slice(0, ERRORS_MAX).flatMap(errorsOf).slice(0, ERRORS_MAX),
  });
}

function errorsOf(issue: z.core.$ZodIssue): { pointer: string; code: string }[] {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ pointer: pointerTo([...path, key]), code: issue.code }));
  }
  // Our own rules name their code as message; zod's messages are sentences in one tongue.
  const code = issue.code === "custom" ? issue.message : issue.code;
  return [{ pointer: pointerTo(path), code }];
}

/** The way to a value, as far as its keys are of a length that a schema of ours could name. */
function pointerTo(path: readonly (string | number)[]): string {
  const strange = path.findIndex((step) => String(step).length > STEP_LENGTH_MAX);
  return jsonPointer(strange === -1 ? path : path.slice(0, strange));
}
