import type { AuditEvent } from "./audit-event.ts";
import { readAuditLink } from "./audit-link.ts";
import { type AuditNameReading, readAuditNames } from "./read-audit-names.ts";
import { copyAgrees, type StoredAuditLink } from "./stored-audit-link.ts";

/** What may be shown of a stored link. */
export type StoredLinkReading = {
  /** Null when the text is not the one that was hashed, cannot be read, or is another organisation's. */
  readonly event: AuditEvent | null;
  /** Empty without an event: nothing is left that they could be held against. */
  readonly names: readonly AuditNameReading[];
  /** True when there is no event, or the copy beside it says something else. */
  readonly isAltered: boolean;
};

/**
 * Reads one link by itself, for a list: only what was hashed, and only names that fit their commitments.
 * Whether it stands in its chain is for `verifyStoredChain` to say.
 */
export function readStoredLink(link: StoredAuditLink, organizationId: string): StoredLinkReading {
  const content = readAuditLink(link);
  if (content.kind !== "sound" || content.event.organizationId !== organizationId) {
    return { event: null, names: [], isAltered: true };
  }
  const { event } = content;
  const names = readAuditNames(event, link.names);
  return { event, names, isAltered: !copyAgrees(event, link) };
}
