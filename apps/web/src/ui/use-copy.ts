import { useCallback } from "react";
import { useWords } from "../language/use-words.ts";
import { useToasts } from "./toasts.tsx";

/** Puts a text on the clipboard and says what was copied, or that the browser does not allow it. */
export function useCopy(): (text: string, done: string) => void {
  const words = useWords();
  const toasts = useToasts();
  return useCallback(
    (text, done) => {
      navigator.clipboard?.writeText(text).then(
        () => toasts.done(done),
        () => toasts.failed(words.shell.state.copyRefused),
      ) ?? toasts.failed(words.shell.state.copyRefused);
    },
    [toasts, words],
  );
}
