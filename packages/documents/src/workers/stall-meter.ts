import { monitorEventLoopDelay } from "node:perf_hooks";

/** How long this thread did not come back to its event loop, in milliseconds. */
export type Stall = { readonly stallMsMax: number; readonly stallMsP99: number };

export type StallMeter = {
  /** The stalls since the meter was opened or reset. */
  stall(): Stall;
  reset(): void;
  close(): void;
};

/** How often the meter looks. A stall shorter than this may go unseen. */
const INTERVAL_MS = 10;
const NANOSECONDS_PER_MS = 1e6;

/** Watches the thread that opens it. Does not keep the process alive. */
export function openStallMeter(): StallMeter {
  const delay = monitorEventLoopDelay({ resolution: INTERVAL_MS });
  delay.enable();
  return {
    stall: () => ({
      stallMsMax: stallMsOf(delay.max),
      stallMsP99: stallMsOf(delay.percentile(99)),
    }),
    reset: () => delay.reset(),
    close: () => void delay.disable(),
  };
}

/** The histogram holds the time between two looks; an idle loop comes back after one interval. */
function stallMsOf(betweenLooksNanoseconds: number): number {
  return Math.max(0, Math.round(betweenLooksNanoseconds / NANOSECONDS_PER_MS) - INTERVAL_MS);
}
