import { type Language, languageFromHeader, languages } from "@bunkai/language/language";
import { findStored, keepStored } from "../stored.ts";

const KEY = "bunkai.language";

/** The tongue to begin with: the one chosen in this browser before, else the browser's own wish. */
export function firstLanguage(): Language {
  const kept = findStored(KEY);
  return languages.find((language) => language === kept) ?? wishedLanguage();
}

/** Remembers the tongue and names it on the document: screen readers, line breaks and requests go by it. */
export function keepLanguage(language: Language): void {
  document.documentElement.lang = language;
  keepStored(KEY, language);
}

/** The tongue that the document is in. */
export function documentLanguage(): Language {
  return document.documentElement.lang === "en" ? "en" : "ja";
}

function wishedLanguage(): Language {
  return languageFromHeader(navigator.languages.join(","));
}
