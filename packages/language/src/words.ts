import { en } from "./en.ts";
import { ja, type Words } from "./ja.ts";
import type { Language } from "./language.ts";

const wordsByLanguage: Record<Language, Words> = { ja, en };

/** Every text in one tongue. Programs that load one tongue only import `ja.ts` or `en.ts` themselves. */
export function wordsOf(language: Language): Words {
  return wordsByLanguage[language];
}
