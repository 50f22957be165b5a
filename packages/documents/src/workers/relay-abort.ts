/** Passes an abort of one of the signals on, at once when one is aborted already. Returns how to stop listening. */
export function relayAbort(signals: readonly AbortSignal[], to: AbortController): () => void {
  // AbortSignal.any would hold on to a signal that outlives the work, such as that of a closing process.
  const stops = signals.map((signal) => {
    const pass = () => to.abort(signal.reason);
    if (signal.aborted) pass();
    signal.addEventListener("abort", pass, { once: true });
    return () => signal.removeEventListener("abort", pass);
  });
  return () => {
    for (const stop of stops) stop();
  };
}
