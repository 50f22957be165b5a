import { useTongue } from "../language/use-words.ts";
import { usePreferences } from "../ui/preferences.ts";
import type { AnswerTongue } from "./answer-text.ts";

/** How answers are written for this reader. */
export function useAnswerTongue(): AnswerTongue {
  const { words, language } = useTongue();
  const [{ era }] = usePreferences();
  return { words, language, era };
}
