import { DomainError } from "@bunkai/domain/error/domain-error";
import { abortError } from "./abort-error.ts";

/** Lets a bounded number of callers in, first come, first served. */
export type WaitingLine = {
  /**
   * Waits for a place.
   *
   * @returns how to give the place back
   * @throws DomainError `work_busy` at once when the line is full
   * @throws AbortError when the signal aborts before a place is free
   */
  enter(signal: AbortSignal): Promise<() => void>;
};

type Waiting = { readonly admit: () => void };

/**
 * Tasks that can be aborted count like all others.
 *
 * @param placesMax callers inside at once
 * @param queueMax callers waiting at once
 */
export function openWaitingLine(placesMax: number, queueMax: number): WaitingLine {
  const waiting: Waiting[] = [];
  let inside = 0;

  const leave = () => {
    const next = waiting.shift();
    // The place goes over to the next caller, so that nobody who comes later can take it.
    if (next) next.admit();
    else inside -= 1;
  };

  return {
    async enter(signal) {
      if (signal.aborted) throw abortError(signal);
      if (inside < placesMax) {
        inside += 1;
        return once(leave);
      }
      if (waiting.length >= queueMax) throw new DomainError("work_busy", { queueMax });
      await turnIn(waiting, signal);
      return once(leave);
    },
  };
}

function turnIn(waiting: Waiting[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const entry: Waiting = {
      admit: () => {
        signal.removeEventListener("abort", giveUp);
        resolve();
      },
    };
    const giveUp = () => {
      waiting.splice(waiting.indexOf(entry), 1);
      reject(abortError(signal));
    };
    signal.addEventListener("abort", giveUp, { once: true });
    waiting.push(entry);
  });
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    act();
  };
}
