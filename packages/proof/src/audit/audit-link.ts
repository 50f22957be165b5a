import { ProofError, type ProofErrorCode } from "../proof-error.ts";
import { type AuditEvent, auditEventHash, parseAuditEvent } from "./audit-event.ts";

/** One stored link of a chain: the exact text that was hashed, and its hash in lower-case hex. */
export type AuditLink = { readonly text: string; readonly hash: string };

/** What a link holds, or why it proves nothing; `hashes` are those that its successor may rightly name. */
export type AuditLinkContent =
  | { readonly kind: "sound"; readonly event: AuditEvent }
  | { readonly kind: "hash_mismatch"; readonly hashes: readonly string[] }
  | {
      readonly kind: "unreadable";
      readonly reason: ProofErrorCode;
      readonly hashes: readonly string[];
    };

/** Recomputes the hash of a link and reads its event. The content of a text that was not hashed is ignored. */
export function readAuditLink({ hash, text }: AuditLink): AuditLinkContent {
  try {
    const hashOfText = auditEventHash(text);
    // Either of the two may have been changed, and the successor names the other one.
    if (hashOfText !== hash) return { kind: "hash_mismatch", hashes: [hash, hashOfText] };
    return { kind: "sound", event: parseAuditEvent(text) };
  } catch (error) {
    if (!(error instanceof ProofError)) throw error;
    return { kind: "unreadable", reason: error.code, hashes: [hash] };
  }
}
