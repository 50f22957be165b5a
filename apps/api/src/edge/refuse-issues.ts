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

/**
 * Turns what a route's schema refused into `invalid_input`, one entry per value: JSON pointer and code.
 * An address that cannot exist (`/members/abc`) is `not_found` like one that does not.
 */
export function refuseIssues(outcome: Outcome): void {
  if (outcome.success) return;
  if (outcome.target === "param") throw new DomainError("not_found");
  throw new DomainError("invalid_input", {
    in: outcome.target === "json" ? "body" : outcome.target,
    errors: outcome.error.issues.flatMap(errorsOf),
  });
}

function errorsOf(issue: z.core.$ZodIssue): { pointer: string; code: string }[] {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ pointer: jsonPointer([...path, key]), code: issue.code }));
  }
  // Our own rules name their code as message; zod's messages are sentences in one tongue.
  const code = issue.code === "custom" ? issue.message : issue.code;
  return [{ pointer: jsonPointer(path), code }];
}
