import { formatDate, formatDateTime } from "@bunkai/language/date";
import { useFrontTongue } from "../language/use-words.ts";
import { usePreferences } from "./preferences.ts";

export type MomentProps = {
  /** An instant as ISO 8601 text. */
  readonly at: string;
  /** `day`: the date alone. `second`: where two deeds must be told apart. */
  readonly precision?: "day" | "minute" | "second";
};

/** A date or time in the reader's tongue, as it is in Japan, with the era for those who prefer it. */
export function Moment({ at, precision = "minute" }: MomentProps) {
  const text = useMomentText();
  return (
    <time className="whitespace-nowrap" dateTime={at}>
      {text(at, precision)}
    </time>
  );
}

/** The same as plain text, for copies and names. */
export function useMomentText(): (
  at: string,
  precision: NonNullable<MomentProps["precision"]>,
) => string {
  const { language } = useFrontTongue();
  const [{ era }] = usePreferences();
  return (at, precision) =>
    precision === "day"
      ? formatDate(new Date(at), language, { era })
      : formatDateTime(new Date(at), language, { era, seconds: precision === "second" });
}
