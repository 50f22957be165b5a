import { type ErrorCode, errorCodes } from "@bunkai/domain/error/domain-error";
import { recordOf } from "./record-of.ts";

/** `internal`: a fault on the server. `unreachable`: no answer came. */
export type ProblemCode = ErrorCode | "internal" | "unreachable";

export type FieldProblem = { readonly pointer: string; readonly code: string };

/** A refusal or a breakdown, as the server told it in the reader's tongue. */
export class Problem extends Error {
  override readonly name = "Problem";

  constructor(
    readonly status: number,
    readonly code: ProblemCode,
    readonly title: string,
    readonly detail: string,
    readonly facts: Readonly<Record<string, unknown>>,
    readonly errors: readonly FieldProblem[],
    readonly requestId: string | null,
  ) {
    super(`${status} ${code}`);
  }
}

/**
 * Reads an answer that is not 2xx. Its body is one of RFC 9457, read leniently and by hand: a proxy in between may
 * answer with something else, and the first page, which is refused because nobody is signed in, loads no zod.
 */
export async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null);
  return problemFrom(body, response.status, response.headers.get("x-request-id"));
}

/** The problem in the body of an answer, whatever stands there. */
export function problemFrom(
  body: unknown,
  status: number,
  requestId: string | null = null,
): Problem {
  const said = recordOf(body);
  return new Problem(
    status,
    errorCodes.find((code) => code === said.code) ?? codeByStatus[status] ?? "internal",
    textOf(said.title),
    textOf(said.detail),
    recordOf(said.facts),
    Array.isArray(said.errors) ? said.errors.map(fieldProblemOf) : [],
    textOf(said.requestId) || requestId,
  );
}

/** The problem of a request that no server answered. */
export function unreachable(): Problem {
  return new Problem(0, "unreachable", "", "", {}, [], null);
}

/** True when the error is this problem. */
export function isProblem(error: unknown, code: ProblemCode): error is Problem {
  return error instanceof Problem && error.code === code;
}

function fieldProblemOf(said: unknown): FieldProblem {
  const { pointer, code } = recordOf(said);
  return { pointer: textOf(pointer), code: textOf(code) };
}

function textOf(said: unknown): string {
  return typeof said === "string" ? said : "";
}

const codeByStatus: Readonly<Record<number, ProblemCode>> = {
  401: "not_signed_in",
  403: "not_allowed",
  404: "not_found",
  413: "request_too_large",
  429: "too_many_requests",
  502: "unreachable",
  503: "unreachable",
  504: "unreachable",
};
