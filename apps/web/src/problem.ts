import type { ErrorCode } from "@bunkai/domain/error/domain-error";
import { recordOf } from "./record-of.ts";

/** `internal`: a fault on the server. `unreachable`: no answer came. `passkey_undone`: the browser made or showed none. */
export type ProblemCode = ErrorCode | "internal" | "passkey_undone" | "unreachable";

/** A title, and what happened and how to mend it. */
export type ProblemText = { readonly title: string; readonly detail: string };

export type FieldProblem = { readonly pointer: string; readonly code: string };

/** A refusal or a breakdown. The server tells it in the reader's tongue; null where something else answered, or nobody. */
export class Problem extends Error {
  override readonly name = "Problem";

  constructor(
    readonly status: number,
    /** A `ProblemCode`, or one of a newer server. The list of all is not on the first page. */
    readonly code: string,
    readonly text: ProblemText | null,
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
    textOf(said.code) || codeOfStatus(status),
    problemTextOf(said),
    recordOf(said.facts),
    Array.isArray(said.errors) ? said.errors.map(fieldProblemOf) : [],
    textOf(said.requestId) || requestId,
  );
}

/** The problem of a request that no server answered. */
export function unreachable(): Problem {
  return new Problem(0, "unreachable", null, {}, [], null);
}

/** True when the error is this problem. */
export function isProblem(error: unknown, code: ProblemCode): error is Problem {
  return error instanceof Problem && error.code === code;
}

/** What a status alone says: all that is known when it was not Bunkai that answered. */
export function codeOfStatus(status: number) {
  return isTelling(status) ? codeByStatus[status] : "internal";
}

function fieldProblemOf(said: unknown): FieldProblem {
  const { pointer, code } = recordOf(said);
  return { pointer: textOf(pointer), code: textOf(code) };
}

function isTelling(status: number): status is keyof typeof codeByStatus {
  return status in codeByStatus;
}

function problemTextOf(said: Readonly<Record<string, unknown>>): ProblemText | null {
  const title = textOf(said.title);
  const detail = textOf(said.detail);
  return title && detail ? { title, detail } : null;
}

function textOf(said: unknown): string {
  return typeof said === "string" ? said : "";
}

const codeByStatus = {
  401: "not_signed_in",
  403: "not_allowed",
  404: "not_found",
  413: "request_too_large",
  429: "too_many_requests",
  502: "unreachable",
  503: "unreachable",
  504: "unreachable",
} as const satisfies Readonly<Record<number, ProblemCode>>;
