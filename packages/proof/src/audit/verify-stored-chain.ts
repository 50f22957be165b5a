import type { AuditEvent } from "./audit-event.ts";
import type { AuditFinding } from "./audit-finding.ts";
import { type AuditNameReading, readAuditNames } from "./read-audit-names.ts";
import { copyAgrees, type StoredAuditLink } from "./stored-audit-link.ts";
import {
  type AuditChainExpected,
  type AuditChainReport,
  ChainVerification,
} from "./verify-chain.ts";

/**
 * What is to be said of the things that are stored beside a sound event.
 *
 * - `copy_differs`: the database says something else about the event than the text that was hashed
 * - `name_altered`: a name is not the one that the event committed to
 * - `name_erased`: a name is stored no more; that is legal, and no sign of tampering
 */
export type StoredFinding =
  | { readonly kind: "copy_differs"; readonly severity: "error"; readonly sequence: number }
  | {
      readonly kind: "name_altered";
      readonly severity: "error";
      readonly sequence: number;
      readonly field: string;
    }
  | {
      readonly kind: "name_erased";
      readonly severity: "notice";
      readonly sequence: number;
      readonly field: string;
    };

/** How many names there are of each kind. */
export type NameCounts = Readonly<Record<AuditNameReading["state"], number>>;

export type StoredChainReport = Omit<AuditChainReport, "findings"> & {
  /** Those of the chain itself, then those of what is stored beside it, each in the order of the chain. */
  readonly findings: readonly (AuditFinding | StoredFinding)[];
  /** Of the events that are sound: the names of the others can be held against nothing. */
  readonly names: NameCounts;
};

/**
 * Recomputes a chain as `verifyAuditChain` does, and holds what is stored beside each sound event against it:
 * every name against its commitment, and the copy against the text.
 */
export function verifyStoredChain(
  links: Iterable<StoredAuditLink>,
  expected: AuditChainExpected = {},
): StoredChainReport {
  const verification = new StoredChainVerification(expected);
  for (const link of links) verification.take(link);
  return verification.finish();
}

/** The same, link by link, for a chain that comes in pieces. */
export class StoredChainVerification {
  private readonly ofStored: StoredFinding[] = [];
  private readonly names = { altered: 0, erased: 0, kept: 0 };
  private readonly chain: ChainVerification;

  constructor(expected: AuditChainExpected) {
    this.chain = new ChainVerification(expected);
  }

  take(link: StoredAuditLink): void {
    const event = this.chain.take(link);
    if (!event) return;
    const { sequence } = event;
    if (!copyAgrees(event, link)) {
      this.ofStored.push({ kind: "copy_differs", severity: "error", sequence });
    }
    for (const reading of readAuditNames(event, link.names)) {
      this.names[reading.state] += 1;
      this.ofStored.push(...nameFindings(event, reading));
    }
  }

  finish(): StoredChainReport {
    const report = this.chain.finish();
    return { ...report, findings: [...report.findings, ...this.ofStored], names: this.names };
  }
}

function nameFindings(
  { sequence }: AuditEvent,
  { field, state }: AuditNameReading,
): StoredFinding[] {
  if (state === "altered") return [{ kind: "name_altered", severity: "error", sequence, field }];
  if (state === "erased") return [{ kind: "name_erased", severity: "notice", sequence, field }];
  return [];
}
