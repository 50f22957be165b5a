import type { Language } from "@bunkai/language/language";
import { type ReactNode, use, useMemo } from "react";
import { loadWords } from "./load-words.ts";
import { TongueContext, useFrontTongue } from "./use-words.ts";

export type InLanguageProps = { readonly language: Language; readonly children: ReactNode };

/** Draws a part of a page in one tongue, whatever the reader's is: a text that is signed reads as it is printed. */
export function InLanguage({ language, children }: InLanguageProps) {
  const { speak } = useFrontTongue();
  const words = use(loadWords(language));
  const tongue = useMemo(() => ({ language, speak, words }), [language, speak, words]);
  return (
    <div lang={language}>
      <TongueContext value={tongue}>{children}</TongueContext>
    </div>
  );
}
