import {
  DomainError,
  type ErrorCode,
  type ErrorFacts,
  errorCodes,
} from "@bunkai/domain/error/domain-error";
import type { Language } from "@bunkai/domain/language";
import { wordsOf } from "@bunkai/language/words";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { z } from "zod";

/** Where every refusal gets its HTTP status. A new code does not compile until it has one. */
const statusByCode: Record<ErrorCode, ContentfulStatusCode> = {
  access_changed: 409,
  agreement_withdrawn: 409,
  already_member: 409,
  already_signed: 409,
  answer_misfit: 422,
  basis_strange: 422,
  basis_unreadable: 422,
  comment_limit: 422,
  contract_exists: 409,
  credentials_refused: 401,
  deputy_misfit: 422,
  draft_changed: 409,
  draft_filled: 409,
  edit_conflict: 409,
  edit_needs_version: 428,
  email_unconfirmed: 403,
  facility_exists: 409,
  facility_limit: 422,
  facility_unusable: 422,
  file_in_use: 409,
  file_too_large: 413,
  file_type_refused: 415,
  fresh_factor_needed: 403,
  guest_deed_refused: 403,
  guest_limit: 429,
  guest_link_ended: 403,
  guest_link_invalid: 404,
  guest_misfit: 409,
  handover_misfit: 422,
  handover_open: 409,
  idempotency_key_reused: 422,
  import_ambiguous: 422,
  import_applied: 409,
  import_choice_unknown: 422,
  import_outdated: 409,
  import_item_unknown: 422,
  import_undecided: 422,
  invalid_input: 422,
  invalid_json: 400,
  invitation_invalid: 422,
  invitation_limit: 429,
  key_beside_session: 400,
  key_needs_person: 403,
  key_refused: 401,
  key_scope_missing: 403,
  last_administrator: 409,
  lent_administration: 403,
  matrix_incomplete: 422,
  migration_misfit: 422,
  link_unusable: 422,
  media_type_refused: 415,
  no_common_sheet: 422,
  not_allowed: 403,
  not_found: 404,
  not_signed_in: 401,
  offering_exists: 409,
  organization_limit: 429,
  organization_name_taken: 409,
  organization_required: 400,
  origin_refused: 403,
  party_misfit: 422,
  party_unknown: 422,
  password_needs_factor: 409,
  passkey_refused: 422,
  proposal_replaced: 409,
  provider_address_missing: 403,
  provider_answer_invalid: 502,
  provider_cancelled: 403,
  provider_client_refused: 502,
  provider_factor_missing: 403,
  provider_flow_ended: 422,
  provider_acceptance_needed: 403,
  provider_invitation_needed: 403,
  provider_linked_otherwise: 409,
  provider_needed: 403,
  provider_off: 404,
  provider_other_person: 403,
  provider_untried: 409,
  provider_unusable: 502,
  request_too_large: 413,
  revision_unchanged: 409,
  second_factor_demanded: 409,
  second_factor_needed: 403,
  sheet_incomplete: 422,
  sheet_unreadable: 403,
  session_limited: 403,
  signed_by_all: 409,
  signed_meanwhile: 409,
  text_changed: 409,
  text_unprintable: 422,
  too_many_requests: 429,
  vendor_only: 403,
  whole_group_only: 403,
  work_busy: 503,
  work_failed: 500,
  work_timed_out: 503,
  work_too_large: 422,
  workbook_bomb: 422,
  workbook_damaged: 422,
  workbook_empty: 422,
  workbook_encrypted: 422,
  workbook_not_read: 422,
  workbook_not_writable: 422,
  workbook_not_xlsx: 415,
  workbook_old_format: 415,
  workbook_product_unknown: 422,
  workbook_rights_managed: 422,
  workbook_too_large: 422,
  workbook_unsafe: 422,
  workbook_without_table: 422,
  workbook_wrong_edition: 422,
  wrong_state: 409,
};

/** `internal`: a bug or a breakdown. It says nothing about itself but the number under which it was logged. */
export const problemCodes = [...errorCodes, "internal"] as const;
export type ProblemCode = (typeof problemCodes)[number];

export const PROBLEM_MEDIA_TYPE = "application/problem+json";

/** The body of every refusal. Source: RFC 9457; `code`, `facts`, `errors`, `requestId` are our extensions. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
  code: z.enum(problemCodes),
  facts: z.record(z.string(), z.unknown()),
  errors: z.array(z.object({ pointer: z.string(), code: z.string() })),
  requestId: z.string(),
});
export type Problem = Omit<z.infer<typeof problemSchema>, "status"> & {
  readonly status: ContentfulStatusCode;
};

/** What a refusal is told about: the request's number and path, and the reader's tongue. */
export type Occasion = {
  readonly requestId: string;
  readonly path: string;
  readonly language: Language;
};

/** The answer to an error. What is not a DomainError becomes `internal` without detail. */
export function problemOf(error: unknown, { language, path, requestId }: Occasion): Problem {
  const refusal = error instanceof DomainError ? error : null;
  const code: ProblemCode = refusal?.code ?? "internal";
  const { errors, ...facts } = refusal?.facts ?? {};
  const { detail, title } = wordsOf(language).error[code];
  return {
    type: `/api/docs#problem-${code}`,
    title,
    status: statusOf(code),
    detail: detail({ ...facts, requestId }),
    instance: path,
    code,
    facts,
    errors: valuesOf(errors),
    requestId,
  };
}

export function statusOf(code: ProblemCode): ContentfulStatusCode {
  return code === "internal" ? 500 : statusByCode[code];
}

/** The single values at fault, which `invalid_input` carries among its facts. */
function valuesOf(errors: ErrorFacts[string] | undefined): Problem["errors"] {
  const parsed = problemSchema.shape.errors.safeParse(errors ?? []);
  return parsed.success ? parsed.data : [];
}
