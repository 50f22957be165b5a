import type { Language } from "@bunkai/language/language";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { keepLanguage } from "./first-language.ts";
import type { FrontWords } from "./front-words.ts";
import { areWordsAsked, loadFrontWords, loadWords } from "./load-words.ts";
import { TongueContext } from "./use-words.ts";

export type WordsProviderProps = {
  readonly language: Language;
  readonly words: FrontWords;
  readonly children: ReactNode;
};

/** Holds the texts of one tongue. The first ones come in from outside, so that nothing is drawn without words. */
export function WordsProvider({ language, words, children }: WordsProviderProps) {
  const [spoken, setSpoken] = useState({ language, words });
  const speak = useCallback(async (next: Language) => {
    if (areWordsAsked()) await loadWords(next);
    const nextWords = await loadFrontWords(next);
    keepLanguage(next);
    setSpoken({ language: next, words: nextWords });
  }, []);
  const tongue = useMemo(() => ({ ...spoken, speak }), [spoken, speak]);
  return <TongueContext value={tongue}>{children}</TongueContext>;
}
