/** Small work that nobody waits for: what is noted after an answer has gone out. */
export type Background = {
  /** Starts it. What goes wrong is reported, and stops nothing. */
  run(work: () => Promise<void>): void;
  /** Waits for all that was started, and for what that has started. */
  settle(): Promise<void>;
};

/** @param onError hears of work that failed */
export function openBackground(onError: (error: unknown) => void): Background {
  const running = new Set<Promise<void>>();
  return {
    run(work) {
      const one = work()
        .catch(onError)
        .finally(() => running.delete(one));
      running.add(one);
    },
    async settle() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
