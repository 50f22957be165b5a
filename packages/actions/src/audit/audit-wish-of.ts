import type { AuditWish } from "@bunkai/db/stores/audit-wish";
import type { AuditFilter } from "@bunkai/domain/audit/audit-filter";
import type { Language } from "@bunkai/domain/language";
import { wordsOf } from "@bunkai/language/words";

const WORDS_MAX = 8;

/** A filter as the store takes it: the words looked for are also looked for in the words for deeds. */
export function auditWishOf({ text, ...filter }: AuditFilter, language: Language): AuditWish {
  const words = (text ?? "").normalize("NFKC").split(/\s+/u).filter(Boolean).slice(0, WORDS_MAX);
  const deeds = Object.entries<string>(wordsOf(language).audit.deed);
  return {
    ...filter,
    words: words.map((word) => ({
      word,
      deeds: deeds.filter(([, label]) => isIn(label, word)).map(([deed]) => deed),
    })),
  };
}

function isIn(label: string, word: string): boolean {
  return label.normalize("NFKC").toLowerCase().includes(word.toLowerCase());
}
