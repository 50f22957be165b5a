import type { Words } from "@bunkai/language/ja";
import type { Language } from "@bunkai/language/language";
import { createContext, use } from "react";
import type { FrontWords } from "./front-words.ts";
import { loadWords } from "./load-words.ts";

/** The tongue in use as far as every page needs it. */
export type FrontTongue = {
  readonly language: Language;
  readonly words: FrontWords;
  /** Loads the words of the other tongue, then changes all texts at once. */
  readonly speak: (language: Language) => Promise<void>;
};

export type Tongue = Omit<FrontTongue, "words"> & { readonly words: Words };

export const TongueContext = createContext<FrontTongue | null>(null);

/** How the texts are told to whoever is not meant by all of them: a guest. */
export const RetoldContext = createContext<(words: Words) => Words>((words) => words);

/** The tongue in use, for pages before signing in and for parts that they show: never waits. */
export function useFrontTongue(): FrontTongue {
  const tongue = use(TongueContext);
  if (!tongue) throw new Error("useFrontTongue needs a WordsProvider above it");
  return tongue;
}

/** The texts of pages before signing in, and of parts that they show: never waits. */
export function useFrontWords(): FrontWords {
  return useFrontTongue().words;
}

/** The tongue in use, and the way to change it. */
export function useTongue(): Tongue {
  return { ...useFrontTongue(), words: useWords() };
}

/** Every text of the tongue in use: `words.account.role.viewer`. The page waits while they are loaded. */
export function useWords(): Words {
  const { language } = useFrontTongue();
  // Always by the promise: a page that waits once and does not the next time breaks the order of React's hooks.
  return use(RetoldContext)(use(loadWords(language)));
}
