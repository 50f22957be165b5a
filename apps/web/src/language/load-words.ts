import type { Words } from "@bunkai/language/ja";
import type { Language } from "@bunkai/language/language";

/** Fetches the texts of one tongue. The other tongue's texts are not loaded. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === "en") return (await import("@bunkai/language/en")).en;
  return (await import("@bunkai/language/ja")).ja;
}
