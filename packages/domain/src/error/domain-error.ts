/** Every way Bunkai can refuse. A new code does not compile until it has a status (api) and words (language). */
export const errorCodes = [
  "access_changed",
  "agreement_withdrawn",
  "already_member",
  "already_signed",
  "answer_misfit",
  "basis_strange",
  "basis_unreadable",
  "comment_limit",
  "contract_exists",
  "credentials_refused",
  "deputy_misfit",
  "draft_changed",
  "draft_filled",
  "edit_conflict",
  "edit_needs_version",
  "email_unconfirmed",
  "facility_exists",
  "facility_limit",
  "facility_unusable",
  "file_in_use",
  "file_too_large",
  "file_type_refused",
  "fresh_factor_needed",
  "guest_deed_refused",
  "guest_limit",
  "guest_link_ended",
  "guest_link_invalid",
  "guest_misfit",
  "handover_misfit",
  "handover_open",
  "idempotency_key_reused",
  "import_ambiguous",
  "import_applied",
  "import_choice_unknown",
  "import_item_unknown",
  "import_outdated",
  "import_undecided",
  "invalid_input",
  "invalid_json",
  "invitation_invalid",
  "invitation_limit",
  "key_beside_session",
  "key_needs_person",
  "key_refused",
  "key_scope_missing",
  "last_administrator",
  "lent_administration",
  "link_unusable",
  "media_type_refused",
  "matrix_incomplete",
  "migration_misfit",
  "no_common_sheet",
  "not_allowed",
  "not_found",
  "not_signed_in",
  "offering_exists",
  "organization_limit",
  "organization_name_taken",
  "organization_required",
  "origin_refused",
  "party_misfit",
  "party_unknown",
  "password_needs_factor",
  "passkey_refused",
  "proposal_replaced",
  "provider_address_missing",
  "provider_answer_invalid",
  "provider_cancelled",
  "provider_client_refused",
  "provider_factor_missing",
  "provider_flow_ended",
  "provider_acceptance_needed",
  "provider_invitation_needed",
  "provider_linked_otherwise",
  "provider_needed",
  "provider_off",
  "provider_other_person",
  "provider_untried",
  "provider_unusable",
  "request_too_large",
  "revision_unchanged",
  "second_factor_demanded",
  "second_factor_needed",
  "sheet_incomplete",
  "sheet_unreadable",
  "session_limited",
  "signed_by_all",
  "signed_meanwhile",
  "text_changed",
  "text_unprintable",
  "too_many_requests",
  "vendor_only",
  "whole_group_only",
  "work_busy",
  "work_failed",
  "work_timed_out",
  "work_too_large",
  "workbook_bomb",
  "workbook_damaged",
  "workbook_empty",
  "workbook_encrypted",
  "workbook_not_read",
  "workbook_not_writable",
  "workbook_not_xlsx",
  "workbook_old_format",
  "workbook_product_unknown",
  "workbook_rights_managed",
  "workbook_too_large",
  "workbook_unsafe",
  "workbook_without_table",
  "workbook_wrong_edition",
  "wrong_state",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** What a program needs to react to a refusal. Never personal data, never another organisation's ids, never SQL. */
export type ErrorFacts = {
  readonly [name: string]:
    | string
    | number
    | boolean
    | null
    | ErrorFacts
    | readonly ErrorFacts[]
    | readonly string[];
};

/**
 * A refusal that the caller can understand and repair.
 *
 * It carries no text: the sentence is made at the edge, from `language`, in the reader's tongue.
 * Anything that is not a DomainError is a bug or a breakdown and becomes a 500 without detail.
 */
export class DomainError extends Error {
  override readonly name = "DomainError";

  constructor(
    readonly code: ErrorCode,
    readonly facts: ErrorFacts = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
