import type { ErrorCode } from "@bunkai/domain/error/domain-error";
import { z } from "@hono/zod-openapi";
import { ORGANIZATION_HEADER, ORGANIZATION_QUERY } from "./edge/acting.ts";
import { IDEMPOTENCY_HEADER } from "./edge/idempotency.ts";
import { PROBLEM_MEDIA_TYPE, type ProblemCode, problemSchema, statusOf } from "./problem.ts";

/** A schema of the domain under the name that it has in the OpenAPI document. */
export function named<Schema extends z.ZodType>(name: string, schema: Schema): Schema {
  // Schemas that were built before the OpenAPI extension was loaded lack its methods; copies have them.
  return schema.clone().openapi(name);
}

const problem = named("Problem", problemSchema);

/** A JSON body that a route demands. */
export function jsonContent<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { "application/json": { schema } } } as const;
}

/** A JSON answer. What it is stands in the summary of the operation. */
export function jsonAnswer<Schema extends z.ZodType>(schema: Schema) {
  return { description: "OK", content: { "application/json": { schema } } } as const;
}

/** Bytes, in or out. */
export const bytesSchema = z.string().openapi({ format: "binary" });

/** An answer that is a file. */
export const fileAnswer = {
  description: "OK",
  content: { "application/octet-stream": { schema: bytesSchema } },
} as const;

export const noContent = { description: "No Content" } as const;

/** Headers of a request that acts for an organisation, and of one that may come twice. Checked by the edge. */
export const memberHeaders = { [ORGANIZATION_HEADER]: z.string().optional() } as const;
export const organizationQuery = { [ORGANIZATION_QUERY]: z.string().optional() } as const;
export const creatingHeaders = { [IDEMPOTENCY_HEADER]: z.string().optional() } as const;
export const editingHeaders = {
  "if-match": z.string().optional().openapi({ example: '"v3"' }),
} as const;

/** What every route of a kind may refuse. */
export const personRefusals = ["key_beside_session", "key_needs_person", "not_signed_in"] as const;
/** Of what is done with the own account. */
export const accountRefusals = [...personRefusals, "session_limited"] as const;
const ofMembers = [
  "guest_deed_refused",
  "guest_link_ended",
  "not_allowed",
  "not_found",
  "organization_required",
  "provider_needed",
  "second_factor_needed",
  "whole_group_only",
] as const;
export const memberRefusals = [...personRefusals, ...ofMembers] as const;
/** Of routes that are open to keys. */
export const actingRefusals = [
  "key_beside_session",
  "key_refused",
  "key_scope_missing",
  "not_signed_in",
  "too_many_requests",
  ...ofMembers,
] as const;
/** What a request that changes something may be refused for. */
export const changeRefusals = [
  "idempotency_key_reused",
  "invalid_input",
  "invalid_json",
  "media_type_refused",
  "origin_refused",
  "request_too_large",
] as const;

/**
 * The refusals that a route documents, by status; `internal` comes by itself.
 *
 * Typed as nothing: a client reads refusals at run time, and naming them in every route's type would cost the compiler dearly.
 */
export function refusals(...codes: readonly ErrorCode[]): Record<never, never> {
  const codesByStatus = new Map<number, ProblemCode[]>();
  for (const code of new Set<ProblemCode>([...codes, "internal"])) {
    const status = statusOf(code);
    codesByStatus.set(status, [...(codesByStatus.get(status) ?? []), code]);
  }
  const responses = [...codesByStatus].map(([status, named]) => [
    status,
    {
      description: named.sort().join(", "),
      content: { [PROBLEM_MEDIA_TYPE]: { schema: problem } },
    },
  ]);
  return Object.fromEntries(responses);
}
