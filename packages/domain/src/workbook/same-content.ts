import { plainSpelling } from "./normal-text.ts";
import { isJapanese } from "./question-language.ts";
import { withoutSynonyms } from "./synonyms.ts";
import { englishStems } from "./wording-tokens.ts";

/** Words of the circumstance or of mere form, which may come and go. */
const NEUTRAL = new Set([
  "場合",
  "際",
  "時",
  "旨",
  "上",
  "本",
  "等",
  "又",
  "及",
  "可能",
  "有無",
  "行",
  "備",
]);
const CONTENT_WORDS = /[\p{Script=Han}々]+|[\p{Script=Katakana}]+|[a-z0-9.]+/gu;
/** At the end of a longer word: 盗難時, 医療機関様. */
const NEUTRAL_END = /(?<=.)[時際様]$/u;
/** Words in hiragana that turn a question around or narrow it. */
const TURNING_WORDS = /な(?:い|く|け|し)|ませ|ずに|のみ|だけ|しか|ほか|より/gu;
/** Being able to is not doing. */
const ABILITY =
  /(?:でき(?:る|ます)|可能です|可能|られ(?:る|ます)|[せげべてけめれえ]る|[せげべけめれえ]ます)か?$/u;
const PRACTICE = /て(?:い(?:る|ます)|ある|あります)か?$/u;
const FINAL_STOP = /[\s\p{P}\p{S}]+$/u;

/**
 * True when two questions name the same things in the same order, and are turned or narrowed equally often.
 *
 * Likeness alone cannot tell 専用 from 共用 in a long sentence, TLS1.2 from TLS1.3, 事業者が from 医療機関が, or a negation:
 * such pairs score up to 0.99. So a match by likeness is only sure when no content word was put in, left out or exchanged,
 * and what one asks to be done the other does not ask to be possible.
 */
export function hasSameContent(one: string, other: string): boolean {
  if (!isJapanese(one) || !isJapanese(other)) {
    return englishStems(one).join(" ") === englishStems(other).join(" ");
  }
  const [a, b] = [contentOf(one), contentOf(other)];
  return (
    a.things === b.things &&
    a.turns === b.turns &&
    !(a.isAbility && b.isPractice) &&
    !(a.isPractice && b.isAbility)
  );
}

function contentOf(text: string) {
  const plain = withoutSynonyms(plainSpelling(text));
  const end = plain.replace(FINAL_STOP, "");
  const words = (plain.match(CONTENT_WORDS) ?? [])
    .filter((word) => !NEUTRAL.has(word))
    .map((word) => word.replace(NEUTRAL_END, ""));
  const isPractice = PRACTICE.test(end);
  return {
    things: words.join(""),
    turns: (plain.match(TURNING_WORDS) ?? []).length,
    isPractice,
    isAbility: !isPractice && ABILITY.test(end),
  };
}
