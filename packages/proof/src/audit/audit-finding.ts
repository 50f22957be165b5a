import type { ProofErrorCode } from "../proof-error.ts";
import type { HeadSource } from "./head-evidence.ts";

/**
 * What is wrong in one organisation's chain. `sequence` is the event's own, or, when its text cannot be
 * trusted, the one that its place in the chain stands for.
 *
 * - `unreadable`: hash and text agree, but the text is no audit event
 * - `hash_mismatch`: the text is not the one that was hashed
 * - `gap`: the events `sequence` to `sequenceLast` are missing before a later one
 * - `out_of_order`: the event stands in the wrong place, or a second one claims its sequence
 * - `previous_mismatch`: the event names another predecessor than the one that stands before it
 * - `wrong_organization`: an event of another organisation's chain (the first one of several in a row)
 * - `tail_missing`: the chain ends before a head that `source` knows; `sequence` to `sequenceLast` were cut
 * - `head_mismatch`: the event at a head that `source` knows is another one
 * - `time_goes_back`: earlier than the event before; clocks do that, so this is a warning
 */
export type AuditFinding =
  | { readonly kind: "time_goes_back"; readonly severity: "warning"; readonly sequence: number }
  | ({ readonly severity: "error"; readonly sequence: number } & (
      | { readonly kind: "unreadable"; readonly reason: ProofErrorCode }
      | { readonly kind: "wrong_organization"; readonly organizationId: string }
      | { readonly kind: "gap"; readonly sequenceLast: number }
      | {
          readonly kind: "tail_missing";
          readonly sequenceLast: number;
          readonly source: HeadSource;
        }
      | { readonly kind: "head_mismatch"; readonly source: HeadSource }
      | { readonly kind: "hash_mismatch" | "out_of_order" | "previous_mismatch" }
    ));
