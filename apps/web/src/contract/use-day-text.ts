import { formatDate } from "@bunkai/language/date";
import { useTongue } from "../language/use-words.ts";
import { usePreferences } from "../ui/preferences.ts";

/** Writes a calendar day, such as `2027-03-31`, in the reader's tongue. */
export function useDayText(): (day: string) => string {
  const { language } = useTongue();
  const [{ era }] = usePreferences();
  // Noon: the day is the same one in Japan.
  return (day) => formatDate(new Date(`${day}T12:00:00+09:00`), language, { era });
}

/** From when until when, as a text. */
export function usePeriodText(): (contract: {
  readonly startsOn: string;
  readonly endsOn: string | null;
}) => string {
  const { openEnd, period } = useTongue().words.contract;
  const dayText = useDayText();
  return ({ endsOn, startsOn }) =>
    endsOn
      ? period({ from: dayText(startsOn), to: dayText(endsOn) })
      : openEnd({ from: dayText(startsOn) });
}
