import type { Bilingual } from "@bunkai/domain/catalog/bilingual";
import { useTongue } from "./use-words.ts";

/** Reads a text of the catalogues in the tongue in use. */
export function useBilingual(): (text: Bilingual) => string {
  const { language } = useTongue();
  return (text) => text[language];
}
