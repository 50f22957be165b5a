import type { Language } from "@bunkai/language/language";

/** One event as an extract shows it. Labels are texts already, in the extract's language. */
export type AuditExtractRow = {
  readonly sequence: number;
  readonly at: Date;
  readonly deedLabel: string;
  readonly actorKind: "person" | "system";
  /** Null once the name was erased, and for the system. */
  readonly actorName: string | null;
  readonly subjectLabel: string;
  /** Of the event, 64 digits of lower-case hex. */
  readonly hash: string;
};

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
  readonly rows: readonly AuditExtractRow[];
};
