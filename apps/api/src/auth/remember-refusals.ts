/** How many are remembered. More than that is another kind of attack. */
const REFUSALS_MAX = 10_000;

/** What was refused, and until when. */
export type Refusals = {
  /** Whole seconds until it would be heard again; null: it would be now. */
  findWaitSeconds(key: string, now: Date): number | null;
  note(key: string, waitSeconds: number, now: Date): void;
};

/**
 * Remembers what the database has refused, until it would be heard again: a flood from one address then costs no query.
 * The count itself is the database's, which all processes share.
 */
export function rememberRefusals(): Refusals {
  const untilMs = new Map<string, number>();
  return {
    findWaitSeconds: (key, now) => {
      const leftMs = (untilMs.get(key) ?? 0) - now.getTime();
      return leftMs > 0 ? Math.ceil(leftMs / 1000) : null;
    },
    note: (key, waitSeconds, now) => {
      if (untilMs.size >= REFUSALS_MAX) untilMs.clear();
      untilMs.set(key, now.getTime() + waitSeconds * 1000);
    },
  };
}
