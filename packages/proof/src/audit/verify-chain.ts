import type { AuditEvent, ChainHead } from "./audit-event.ts";
import type { AuditFinding } from "./audit-finding.ts";
import { type AuditLink, readAuditLink } from "./audit-link.ts";
import { ChainWalk } from "./chain-walk.ts";
import type { HeadEvidence } from "./head-evidence.ts";
import { missingTails } from "./missing-tails.ts";

/** What is known about a chain from elsewhere: whose it is, and heads that it once had. */
export type AuditChainExpected = {
  readonly organizationId?: string;
  readonly head?: ChainHead;
  /** More of them: signed ones, and those that counterparts print. */
  readonly evidence?: readonly HeadEvidence[];
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
  for (const link of links) {
    const event = verification.take(link);
    if (event) onSound(event, link);
  }
  return verification.finish();
}

/** The same, link by link, for a chain that comes in pieces. */
export class ChainVerification {
  private readonly findings: AuditFinding[] = [];
  private readonly walk = new ChainWalk((finding) => this.findings.push(finding));
  private readonly evidence: readonly HeadEvidence[];
  private readonly hashesBySequence: ReadonlyMap<number, Set<string>>;
  private organizationId: string | null;
  private organizationIdForeign: string | null = null;
  private events = 0;

  constructor({ evidence = [], head, organizationId }: AuditChainExpected) {
    this.organizationId = organizationId ?? null;
    const seen = head ? [{ ...head, source: { kind: "seen" as const } }] : [];
    this.evidence = [...seen, ...evidence];
    this.hashesBySequence = new Map(this.evidence.map(({ sequence }) => [sequence, new Set()]));
  }

  /** @returns the link's event, if it is a sound one of this organisation */
  take(link: AuditLink): AuditEvent | null {
    this.events += 1;
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

  /** Ends the chain, and holds it against what is known from elsewhere. */
  finish(): AuditChainReport {
    const { head, sequenceLast } = this.walk.finish();
    const tails = missingTails(this.evidence, sequenceLast);
    const heads = this.evidence.flatMap((one) => this.mismatchOf(one));
    return { events: this.events, findings: [...this.findings, ...tails, ...heads], head };
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
    const noted = this.hashesBySequence.get(sequence);
    for (const hash of hashes) noted?.add(hash);
  }

  private mismatchOf({ hash, sequence, source }: HeadEvidence): AuditFinding[] {
    const held = this.hashesBySequence.get(sequence);
    if (hash === null || !held || held.size === 0 || held.has(hash)) return [];
    return [{ kind: "head_mismatch", severity: "error", sequence, source }];
  }
}
