import { DomainError, type ErrorCode } from "@bunkai/domain/error/domain-error";

const UNIQUE_VIOLATION = "23505";

/**
 * Turns the breaking of one named rule of uniqueness, which a person can cause, into a refusal.
 * Every other error of the database stays a bug.
 */
export async function refuseDuplicate<Result>(
  rule: { readonly constraint: string; readonly code: ErrorCode },
  write: PromiseLike<Result>,
): Promise<Result> {
  try {
    return await write;
  } catch (error) {
    if (breaks(error, rule.constraint)) throw new DomainError(rule.code, {}, { cause: error });
    throw error;
  }
}

/** Drizzle wraps the driver's error; the two drivers name the rule differently. */
function breaks(error: unknown, constraint: string): boolean {
  for (let one = error; one instanceof Error; one = one.cause) {
    const {
      code,
      constraint: name,
      constraint_name: other,
    } = one as Error & {
      code?: string;
      constraint?: string;
      constraint_name?: string;
    };
    if (code === UNIQUE_VIOLATION && (name === constraint || other === constraint)) return true;
  }
  return false;
}
