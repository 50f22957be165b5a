import { useSyncExternalStore } from "react";

/** As `md` in the style sheet: below it, tables that people compare by do not fit side by side. */
const NARROW = "(width < 48rem)";

/** Whether the window is as narrow as a telephone; follows when it is turned or resized. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, isNarrow);
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

function isNarrow(): boolean {
  return window.matchMedia(NARROW).matches;
}
