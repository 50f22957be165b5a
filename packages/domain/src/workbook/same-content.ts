import { isJapanese } from "./question-language.ts";
import { englishStems, japaneseCore } from "./wording-tokens.ts";

/** Words that name the circumstance only, and so may come and go. */
const NEUTRAL = new Set(["場合", "際", "時", "方", "上", "本"]);
const CONTENT_WORDS = /[\p{Script=Han}々]+|[\p{Script=Katakana}]+|[a-z0-9.]+/gu;
/** Words in hiragana that turn a question around or narrow it. */
const TURNING_WORDS = /な(?:い|く|け|し)|ませ|ず(?:に|$)|のみ|だけ|しか|ほか|まで|より/gu;

/**
 * True when two questions name the same things in the same order, and are turned or narrowed equally often.
 *
 * Likeness alone cannot tell 専用 from 共用 in a long sentence, TLS1.2 from TLS1.3, 事業者が from 医療機関が, or a negation:
 * such pairs score up to 0.99. So a match by likeness is only sure when no content word was put, left out or exchanged.
 */
export function hasSameContent(one: string, other: string): boolean {
  return isSame(contentOf(one), contentOf(other));
}

function contentOf(text: string): readonly string[] {
  if (!isJapanese(text)) return englishStems(text);
  const core = japaneseCore(text);
  const words = (core.match(CONTENT_WORDS) ?? []).filter((word) => !NEUTRAL.has(word));
  return [...words, ...(core.match(TURNING_WORDS) ?? [])];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}
