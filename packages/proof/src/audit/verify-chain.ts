import type { AuditEvent, ChainHead } from "./audit-event.ts";
import type { AuditFinding } from "./audit-finding.ts";
import { type AuditLink, readAuditLink } from "./audit-link.ts";
import { ChainWalk } from "./chain-walk.ts";

/** What is known about a chain from elsewhere: whose it is, and a head that it once had. */
export type AuditChainExpected = {
  readonly organizationId?: string;
  readonly head?: ChainHead;
};

export type AuditChainReport = {
  /** In the order of the chain. Without one of severity `error`, the chain is whole. */
  readonly findings: readonly AuditFinding[];
  /** Links read, sound or not. */
  readonly events: number;
  /** The last sound event, null when there is none. */
  readonly head: ChainHead | null;
};

/**
 * Recomputes a chain from its first link: every hash, every predecessor, every sequence.
 *
 * Linear, in constant memory. A bad link is reported where it stands and does not accuse its successors;
 * a link whose text and hash were both replaced shows twice: itself, and the successor that names
 * another predecessor. A tail that was cut shows only against a head known from elsewhere.
 *
 * @param links in the order of their sequence, from the first
 * @param onSound called for each link whose text and hash agree and that is an event of the organisation
 */
export function verifyAuditChain<Link extends AuditLink>(
  links: Iterable<Link>,
  expected: AuditChainExpected = {},
  onSound: (event: AuditEvent, link: Link) => void = () => undefined,
): AuditChainReport {
  const verification = new ChainVerification(expected);
  let events = 0;
  for (const link of links) {
    events += 1;
    const event = verification.take(link);
    if (event) onSound(event, link);
  }
  return { events, ...verification.finish() };
}

class ChainVerification {
  private readonly findings: AuditFinding[] = [];
  private readonly walk = new ChainWalk((finding) => this.findings.push(finding));
  private readonly headExpected: ChainHead | null;
  private readonly hashesAtHead = new Set<string>();
  private organizationId: string | null;
  private organizationIdForeign: string | null = null;

  constructor(expected: AuditChainExpected) {
    this.organizationId = expected.organizationId ?? null;
    this.headExpected = expected.head ?? null;
  }

  /** @returns the link's event, if it is a sound one of this organisation */
  take(link: AuditLink): AuditEvent | null {
    const content = readAuditLink(link);
    if (content.kind === "sound") return this.takeEvent(content.event, link);
    const sequence = this.takeBroken(content.hashes);
    if (content.kind === "unreadable") {
      const { kind, reason } = content;
      this.findings.push({ kind, severity: "error", sequence, reason });
    } else {
      this.findings.push({ kind: "hash_mismatch", severity: "error", sequence });
    }
    return null;
  }

  finish(): Pick<AuditChainReport, "findings" | "head"> {
    const { head, sequenceLast } = this.walk.finish();
    if (this.headExpected) this.checkHead(this.headExpected, sequenceLast);
    return { findings: this.findings, head };
  }

  private takeEvent(event: AuditEvent, { hash }: AuditLink): AuditEvent | null {
    this.organizationId ??= event.organizationId;
    if (event.organizationId !== this.organizationId) {
      this.reportForeign(event, this.takeBroken([hash]));
      return null;
    }
    this.organizationIdForeign = null;
    this.noteHashes(event.sequence, [hash]);
    this.walk.place(event, hash);
    return event;
  }

  private takeBroken(hashes: readonly string[]): number {
    const sequence = this.walk.placeBroken(hashes);
    this.noteHashes(sequence, hashes);
    return sequence;
  }

  private reportForeign({ organizationId }: AuditEvent, sequence: number): void {
    if (organizationId === this.organizationIdForeign) return;
    this.organizationIdForeign = organizationId;
    const kind = "wrong_organization";
    this.findings.push({ kind, severity: "error", sequence, organizationId });
  }

  private noteHashes(sequence: number, hashes: readonly string[]): void {
    if (sequence !== this.headExpected?.sequence) return;
    for (const hash of hashes) this.hashesAtHead.add(hash);
  }

  private checkHead({ hash, sequence }: ChainHead, sequenceLast: number): void {
    if (sequenceLast < sequence) {
      const span = { sequence: sequenceLast + 1, sequenceLast: sequence };
      this.findings.push({ kind: "tail_missing", severity: "error", ...span });
    } else if (this.hashesAtHead.size > 0 && !this.hashesAtHead.has(hash)) {
      this.findings.push({ kind: "head_mismatch", severity: "error", sequence });
    }
  }
}
