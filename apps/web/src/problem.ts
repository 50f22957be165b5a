import { type ErrorCode, errorCodes } from "@bunkai/domain/error/domain-error";
import { z } from "zod";

/** The body of an error answer (RFC 9457), read leniently: a proxy in between may answer with something else. */
const problemSchema = z.object({
  code: z.string().catch("internal"),
  title: z.string().catch(""),
  detail: z.string().catch(""),
  facts: z.record(z.string(), z.unknown()).catch({}),
  errors: z.array(z.object({ pointer: z.string(), code: z.string() })).catch([]),
  requestId: z.string().nullable().catch(null),
});

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

/** Reads an answer that is not 2xx. */
export async function problemOf(response: Response): Promise<Problem> {
  const body = problemSchema.safeParse(await response.json().catch(() => ({})));
  const said = body.success ? body.data : problemSchema.parse({});
  return new Problem(
    response.status,
    errorCodes.find((code) => code === said.code) ?? codeByStatus[response.status] ?? "internal",
    said.title,
    said.detail,
    said.facts,
    said.errors,
    said.requestId ?? response.headers.get("x-request-id"),
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
