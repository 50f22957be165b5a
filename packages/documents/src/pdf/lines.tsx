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
};

/** Lines that are broken already, printed one below the other. */
export function Lines({ lines, widthPt, textStyle, color, align = "left" }: LinesProps) {
  // react-pdf counts the line end as one more letter and would break a full line again: give it that room.
  const lineEndPt = textStyle.fontSizePt;
  return (
    <Text
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
