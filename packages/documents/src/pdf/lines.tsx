import { Text } from "@react-pdf/renderer";
import { textSettings } from "./text-settings.ts";
import type { TextStyle } from "./theme.ts";

export type LinesProps = {
  /** As breakLines made them for this width and style. */
  readonly lines: readonly string[];
  readonly widthPt: number;
  readonly textStyle: TextStyle;
  readonly color?: string | undefined;
  readonly align?: "left" | "right" | undefined;
  /** For a line that leads to something; headings do so by their style. */
  readonly keepsWithNext?: boolean | undefined;
};

/** So much of what follows must fit below: a head of a table, and its first row begins. */
export const KEEP_WITH_NEXT_PT = 60;

/** Lines that are broken already, printed one below the other. */
export function Lines({
  lines,
  widthPt,
  textStyle,
  color,
  align = "left",
  keepsWithNext = textStyle.keepsWithNext,
}: LinesProps) {
  // react-pdf counts the line end as one more letter and would break a full line again: give it that room.
  const lineEndPt = textStyle.fontSizePt;
  return (
    <Text
      {...(keepsWithNext && { minPresenceAhead: KEEP_WITH_NEXT_PT, wrap: false })}
      style={{
        ...textSettings(textStyle, color),
        textAlign: align,
        width: widthPt + lineEndPt,
        [align === "left" ? "marginRight" : "marginLeft"]: -lineEndPt,
      }}
    >
      {lines.join("\n")}
    </Text>
  );
}
