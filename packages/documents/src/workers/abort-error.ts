/** The error that the platform throws for aborted work; the reason given to the signal is its cause. */
export function abortError(signal: AbortSignal): DOMException {
  return new DOMException("The work was aborted.", { name: "AbortError", cause: signal.reason });
}
