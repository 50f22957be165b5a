import type { SignedHead } from "@bunkai/domain/audit/signed-head";
import type { Language } from "@bunkai/language/language";

/** One event as an extract shows it. Labels are texts already, in the extract's language. */
export type AuditExtractRow = {
  readonly sequence: number;
  /** Null when the record was altered, so that nobody knows its time any more. */
  readonly at: Date | null;
  readonly deedLabel: string;
  readonly actorLabel: string;
  readonly subjectLabel: string;
  /** What was recorded besides, a line for each fact; empty when there is none. */
  readonly factsText: string;
  /** Of the event, 64 digits of lower-case hex. */
  readonly hash: string;
};

/** What came out when the rows were held against their hashes. */
export type AuditExtractCheck = {
  /** Names that were there to be compared. */
  readonly names: number;
  readonly erased: number;
  /** Records and names that were altered. */
  readonly altered: number;
};

/** One condition that the rows fulfil, in the extract's language. */
export type AuditExtractFilter = { readonly label: string; readonly value: string };

/** Part of an organisation's audit chain, as it leaves the house on paper or in a workbook. */
export type AuditExtract = {
  readonly language: Language;
  readonly organizationName: string;
  readonly documentId: string;
  /** Null: from the first, or until the last event. */
  readonly range: { readonly from: Date | null; readonly until: Date | null };
  readonly exportedAt: Date;
  /** Where the whole chain stood at the export; null before its first event. */
  readonly head: { readonly sequence: number; readonly hash: string } | null;
  /** What the rows have in common; empty when nothing was chosen. */
  readonly filters: readonly AuditExtractFilter[];
  /** What came out when the whole chain was recomputed, whatever the filters. */
  readonly chain: { readonly events: number; readonly findings: number };
  /** Signed heads, newest first, and what their signatures can be checked against (DER in base64). */
  readonly signed: {
    readonly heads: readonly SignedHead[];
    readonly certificates: readonly string[];
  };
  readonly rows: readonly AuditExtractRow[];
  readonly check: AuditExtractCheck;
};
