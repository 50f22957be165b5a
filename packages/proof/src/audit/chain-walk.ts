import type { AuditEvent, ChainHead } from "./audit-event.ts";
import type { AuditFinding } from "./audit-finding.ts";

/** A point where the chain may go on: the sequence due, and the hashes that its event may name. */
type Track = {
  readonly next: number;
  readonly hashes: readonly (string | null)[];
  readonly at: string;
  readonly head: ChainHead | null;
};

/**
 * A second point where the chain may go on, because one look at the last link did not tell:
 * `jump`: a link ahead of its turn (is it misplaced, or are others missing?),
 * `broken`: a link that proves nothing (was it damaged in its place, or slipped in?),
 * `late`: this link and the last one exclude each other, which was reported; the successors of either are innocent.
 */
type Side = Track & { readonly kind: "jump" | "broken" | "late" };

/**
 * Follows sequences and previous hashes link by link, in constant memory.
 *
 * It keeps two points where the chain may go on and lets the next link decide, so that one bad link
 * is reported once and the good ones behind it stay silent.
 */
export class ChainWalk {
  private main: Track = { next: 1, hashes: [null], at: "", head: null };
  private side: Side | null = null;

  constructor(private readonly report: (finding: AuditFinding) => void) {}

  /** Takes the next link, whose text and hash agree. */
  place(event: AuditEvent, hash: string): void {
    if (continues(this.main, event)) {
      this.leaveSideBehind();
      this.advance(event, hash);
      return;
    }
    if (this.side && continues(this.side, event)) {
      this.takeSide(this.side);
      this.advance(event, hash);
      return;
    }
    this.settle();
    this.depart(event, hash);
  }

  /**
   * Takes the next link, whose content proves nothing.
   *
   * @param hashes the hashes that its successor may name
   * @returns the sequence that its place stands for
   */
  placeBroken(hashes: readonly string[]): number {
    if (this.side?.kind !== "broken") this.settle();
    const before = this.side?.kind === "broken" ? this.side : this.main;
    this.side = { ...before, next: before.next + 1, hashes, kind: "broken" };
    return before.next;
  }

  /** Ends the walk. `sequenceLast` counts a broken link at the end, `head` is the last sound event. */
  finish(): { readonly sequenceLast: number; readonly head: ChainHead | null } {
    this.settle();
    const next = Math.max(this.main.next, this.side?.next ?? 1);
    return { sequenceLast: next - 1, head: this.main.head };
  }

  private advance(event: AuditEvent, hash: string): void {
    if (event.at < this.main.at) {
      this.report({ kind: "time_goes_back", severity: "warning", sequence: event.sequence });
    }
    this.main = trackAfter(event, hash);
  }

  private depart(event: AuditEvent, hash: string): void {
    if (event.sequence > this.main.next) {
      this.side = { ...trackAfter(event, hash), kind: "jump" };
    } else if (event.sequence === this.main.next) {
      this.reportError("previous_mismatch", event.sequence);
      this.side = { ...this.main, kind: "late" };
      this.advance(event, hash);
    } else {
      this.reportError("out_of_order", event.sequence);
      this.side = { ...trackAfter(event, hash), kind: "late" };
    }
  }

  /** The chain went on as if the last link were not there: a jump was misplaced, a broken link slipped in. */
  private leaveSideBehind(): void {
    if (this.side?.kind === "broken") this.side = null;
    if (this.side?.kind !== "jump") return;
    this.reportError("out_of_order", this.side.next - 1);
    this.side = { ...this.side, kind: "late" };
  }

  /** Nothing speaks against the last link: it stood where it belongs. */
  private settle(): void {
    if (this.side && this.side.kind !== "late") this.takeSide(this.side);
  }

  private takeSide(side: Side): void {
    const sequenceLast = side.next - 2;
    if (side.kind !== "broken" && this.main.next <= sequenceLast) {
      const sequence = this.main.next;
      this.report({ kind: "gap", severity: "error", sequence, sequenceLast });
    }
    this.main = side;
    this.side = null;
  }

  private reportError(kind: "out_of_order" | "previous_mismatch", sequence: number): void {
    this.report({ kind, severity: "error", sequence });
  }
}

function continues(track: Track, event: AuditEvent): boolean {
  return track.next === event.sequence && track.hashes.includes(event.previousHash);
}

function trackAfter(event: AuditEvent, hash: string): Track {
  const { at, sequence } = event;
  return { next: sequence + 1, hashes: [hash], at, head: { sequence, hash } };
}
