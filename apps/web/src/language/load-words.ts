import type { Words } from "@bunkai/language/ja";
import type { Language } from "@bunkai/language/language";
import type { FrontWords } from "./front-words.ts";

const underWay = new Map<Language, Promise<Words>>();

/** Fetches the texts of the first pages in one tongue. The other tongue's texts are not loaded. */
export async function loadFrontWords(language: Language): Promise<FrontWords> {
  if (language === "en") return (await import("./front-words.en.ts")).frontEn;
  return (await import("./front-words.ja.ts")).frontJa;
}

/**
 * Fetches all texts of one tongue, once: every call gives the same promise. Once they are here it says so, as React
 * reads it, and no page waits for them again.
 */
export function loadWords(language: Language): Promise<Words> {
  const known = underWay.get(language);
  if (known) return known;
  const promise = fetchWords(language);
  underWay.set(language, promise);
  void promise.then(
    (value) => Object.assign(promise, { status: "fulfilled", value }),
    () => undefined,
  );
  return promise;
}

/** True once a page has asked for all texts. */
export function areWordsAsked(): boolean {
  return underWay.size > 0;
}

async function fetchWords(language: Language): Promise<Words> {
  try {
    return language === "en"
      ? (await import("@bunkai/language/en")).en
      : (await import("@bunkai/language/ja")).ja;
  } catch (error) {
    // A broken line: the next try asks again.
    underWay.delete(language);
    throw error;
  }
}
