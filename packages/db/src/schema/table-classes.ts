/**
 * How a table is guarded.
 *
 * - `auth`: schema `auth`, better-auth's own role, no grant to the application.
 * - `system`: the installation's own (jobs, migrations); no row-level security, no tenant's text.
 * - `owned`: one organisation (or one person) owns each row; row-level security compares the owner.
 * - `shared`: several organisations take part; row-level security asks the participants' table.
 * - `published`: everybody signed in may read; only the owner writes, and never changes what is published.
 */
export type TableClass = "auth" | "system" | "owned" | "shared" | "published";

export type Verb = "select" | "insert" | "update" | "delete";

/** A verb on a whole table, or an update of these columns alone: all others stay as they were inserted, whoever asks. */
export type Right = Verb | `update (${string})`;

/** The class of a table and what the application's role may do with it. Nothing else is granted. */
export type TableGuard = { readonly class: TableClass; readonly may: readonly Right[] };

const ALL: readonly Verb[] = ["select", "insert", "update", "delete"];

/** Every table of ours. A table that is missing here gets no grant, and a test fails. pg-boss' own tables are `system` by their schema. */
export const tableGuards: Readonly<Record<string, TableGuard>> = {
  "auth.account": { class: "auth", may: ALL },
  "auth.known_device": { class: "auth", may: ALL },
  "auth.passkey": { class: "auth", may: ALL },
  "auth.rate_limit": { class: "auth", may: ALL },
  "auth.session": { class: "auth", may: ALL },
  "auth.sign_in_lock": { class: "auth", may: ALL },
  "auth.two_factor": { class: "auth", may: ALL },
  "auth.used_code": { class: "auth", may: ALL },
  "auth.used_password": { class: "auth", may: ALL },
  "auth.user": { class: "auth", may: ALL },
  "auth.verification": { class: "auth", may: ALL },
  "public.access_requests": {
    class: "shared",
    may: ["select", "insert", "update (asking_name, state, asked_at, decided_at)"],
  },
  "public.agreement_documents": { class: "shared", may: ["select", "insert"] },
  "public.agreement_signatures": { class: "shared", may: ["select", "insert"] },
  "public.agreements": {
    class: "shared",
    may: [
      "select",
      "insert",
      "update (seals_done, completed_at, withdrawn_at, withdrawn_party, withdrawn_by, withdrawal_reason)",
    ],
  },
  "public.answers": {
    class: "owned",
    may: ["select", "insert", "update (answer, version, changed_at, origin)"],
  },
  "public.api_keys": {
    class: "owned",
    may: ["select", "insert", "update (revoked_at, last_used_at, last_used_address, warned_at)"],
  },
  "public.audit_events": { class: "owned", may: ["select", "insert"] },
  "public.audit_head_seals": { class: "owned", may: ["select", "insert"] },
  "public.audit_head_stamps": { class: "owned", may: ["select", "insert"] },
  "public.audit_heads": { class: "owned", may: ["select", "insert", "update (sequence, hash)"] },
  "public.audit_names": { class: "owned", may: ["select", "insert", "delete"] },
  "public.comparisons": { class: "owned", may: ["select", "insert"] },
  "public.contract_annexes": { class: "owned", may: ["select", "insert", "delete"] },
  "public.contracts": { class: "owned", may: ["select", "insert", "update"] },
  "public.deputies": { class: "owned", may: ["select", "insert", "update (ended_at)"] },
  "public.disclosures": { class: "owned", may: ["select", "insert", "update (header, version)"] },
  "public.facilities": {
    class: "owned",
    may: ["select", "insert", "update (name, address, kind, beds, closed_on, version)"],
  },
  "public.file_chunks": { class: "owned", may: ["select", "insert", "delete"] },
  "public.file_contents": { class: "owned", may: ALL },
  "public.files": { class: "owned", may: ["select", "insert", "update (removed_at)"] },
  "public.guest_links": {
    class: "owned",
    may: [
      "select",
      "insert",
      "update (token_hash, expires_at, opened_at, last_used_at, revoked_at, code_hash, code_sent_at, code_expires_at, wrong_codes, locked_until)",
    ],
  },
  "public.identity_providers": {
    class: "owned",
    may: [
      "select",
      "insert",
      "update (issuer, client_id, client_secret_box, mail_domains, factor_classes, is_on, is_demanded, proved_at, version)",
    ],
  },
  "public.idempotency_keys": { class: "owned", may: ALL },
  "public.invitations": {
    class: "owned",
    may: ["select", "insert", "update (accepted_at, cancelled_at)"],
  },
  "public.item_comments": {
    class: "owned",
    may: ["select", "insert", "update (resolved_at, resolved_by_name)"],
  },
  "public.layout_memories": { class: "owned", may: ALL },
  "public.legal_persons": { class: "owned", may: ["select", "insert"] },
  "public.loaded_forms": {
    class: "owned",
    may: ["select", "insert", "update (edition_key, edition_sha256, layout, number, confirmed_at)"],
  },
  "public.mails": {
    class: "owned",
    may: ["select", "insert", "update (state, sent_at, attempts, body)"],
  },
  "public.matrices": { class: "shared", may: ["select", "insert", "update (state)"] },
  "public.matrix_moves": { class: "shared", may: ["select", "insert"] },
  "public.matrix_participants": { class: "shared", may: ["select", "insert"] },
  "public.matrix_rows": {
    class: "shared",
    may: ["select", "insert", "update (assignment, accepted_by, declined_by, proposal_number)"],
  },
  "public.members": { class: "owned", may: ALL },
  "public.migration_receipts": { class: "owned", may: ["select", "insert"] },
  "public.notifications": {
    class: "owned",
    may: ["select", "insert", "update (facts, created_at, read_at)"],
  },
  "public.object_views": {
    class: "owned",
    may: ["select", "insert", "update (opened, downloaded, viewer_name, person_name, last_at)"],
  },
  "public.offerings": { class: "published", may: ["select", "insert", "update"] },
  "public.organizations": {
    class: "owned",
    may: ["select", "insert", "update (name, name_key, demands_second_factor, version, ends_at)"],
  },
  "public.own_editions": { class: "published", may: ["select", "insert"] },
  "public.questionnaire_returns": { class: "owned", may: ["select", "insert"] },
  "public.questionnaires": {
    class: "owned",
    may: [
      "select",
      "insert",
      "update (asker, asker_organization_id, received_on, due_on, state, version)",
    ],
  },
  "public.received_copies": {
    class: "owned",
    may: [
      "select",
      "insert",
      "update (vendor_name, offering_name, version_label, offering_id, sender, received_on, file_id, version, retired_at, retired_for_revision_id, told_revision_id)",
    ],
  },
  "public.received_copy_texts": { class: "owned", may: ["select", "insert"] },
  "public.responsible_members": {
    class: "owned",
    may: ["select", "insert", "update (member_id, since, handed_by)"],
  },
  "public.revision_contents": { class: "published", may: ["select", "insert"] },
  "public.revisions": { class: "published", may: ["select", "insert", "update (state)"] },
  "public.seal_keys": { class: "system", may: ["select", "insert"] },
  "public.section_charges": {
    class: "owned",
    may: ["select", "insert", "update (member_id, due_on, version, changed_at)"],
  },
  "public.sheet_imports": { class: "owned", may: ["select", "insert", "update (applied_at)"] },
};
