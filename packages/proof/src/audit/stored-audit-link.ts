import type { AuditEvent } from "./audit-event.ts";
import type { AuditLink } from "./audit-link.ts";

/** A personal value behind a commitment of an event, with the salt that binds it (see commitmentOf). */
export type AuditName = { readonly field: string; readonly salt: string; readonly value: string };

/**
 * The parts of an event that a database repeats beside its text, to search and sort by. They prove nothing
 * by themselves: what is shown comes from the text, and a copy that says otherwise was changed.
 */
export type AuditCopy = {
  readonly sequence: number;
  readonly at: string;
  readonly deed: string;
  readonly subjectKind: string;
  readonly subjectId: string;
};

/** A link with all that is stored beside it: the names that were not erased, and the copy. */
export type StoredAuditLink = AuditLink & {
  readonly names: readonly AuditName[];
  readonly copy: AuditCopy;
};

/** True when the copy says what the hashed event says. */
export function copyAgrees(
  { at, deed, sequence, subject }: AuditEvent,
  { copy }: Pick<StoredAuditLink, "copy">,
): boolean {
  return (
    copy.sequence === sequence &&
    copy.at === at &&
    copy.deed === deed &&
    copy.subjectKind === subject.kind &&
    copy.subjectId === subject.id
  );
}
