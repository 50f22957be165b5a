import type { Words } from "@bunkai/language/ja";
import type { Language } from "@bunkai/language/language";
import { createContext, useContext } from "react";

export type Tongue = {
  readonly language: Language;
  readonly words: Words;
  /** Loads the words of the other tongue, then changes all texts at once. */
  readonly speak: (language: Language) => Promise<void>;
};

export const TongueContext = createContext<Tongue | null>(null);

/** The tongue in use, and the way to change it. */
export function useTongue(): Tongue {
  const tongue = useContext(TongueContext);
  if (!tongue) throw new Error("useTongue needs a WordsProvider above it");
  return tongue;
}

/** Every text of the tongue in use: `words.account.role.viewer`. */
export function useWords(): Words {
  return useTongue().words;
}
