import { DomainError } from "@bunkai/domain/error/domain-error";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { PROBLEM_MEDIA_TYPE, type Problem, problemOf } from "../problem.ts";
import type { Edge } from "./edge.ts";

/** What proxies write when the caller left before the answer. Nobody receives it; the log shows it. */
const CLIENT_GONE = 499;
/** How soon a program may try again when all workers are busy. */
const RETRY_SECONDS = 5;

/** Turns every failure into one shape. What we did not foresee says nothing about itself and is logged. */
export function answerError(error: unknown, c: Context<Edge>): Response {
  if (c.req.raw.signal.aborted) return new Response(null, { status: CLIENT_GONE });
  const { language, log, requestId } = c.var;
  const refusal = refusalOf(error);
  const problem = problemOf(refusal, { language, requestId, path: c.req.path });
  c.set("refused", problem.code);
  if (problem.status >= 500 && problem.code !== "work_busy") {
    log.error({ requestId, err: error }, "failed");
  }
  const answer = c.body(JSON.stringify(problem), problem.status);
  answer.headers.set("content-type", PROBLEM_MEDIA_TYPE);
  answer.headers.set("content-language", language);
  const retrySeconds = retrySecondsOf(problem);
  if (retrySeconds !== null) answer.headers.set("retry-after", String(retrySeconds));
  return answer;
}

function retrySecondsOf({ code, facts }: Problem): number | null {
  if (typeof facts.retryAfterSeconds === "number") return facts.retryAfterSeconds;
  return code === "work_busy" ? RETRY_SECONDS : null;
}

/** The framework's own refusals in our words. */
function refusalOf(error: unknown): unknown {
  if (!(error instanceof HTTPException)) return error;
  if (error.status === 415) return new DomainError("media_type_refused");
  if (error.status === 413) return new DomainError("request_too_large");
  if (error.status === 400) return new DomainError("invalid_json", { reason: "json_syntax" });
  return error.status < 500 ? new DomainError("invalid_input") : error;
}
