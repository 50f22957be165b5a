import { FONT_FAMILY } from "./fonts.ts";
import { colors, type TextStyle } from "./theme.ts";

/** A text style in the words of react-pdf. No kerning: Japanese is set solid, and textWidthPt stays exact. */
export function textSettings(style: TextStyle, color: string = colors.text) {
  return {
    fontFamily: FONT_FAMILY,
    fontWeight: style.weight === "bold" ? 700 : 400,
    fontSize: style.fontSizePt,
    lineHeight: style.lineHeight,
    fontFeatureSettings: { kern: 0 },
    color,
  } as const;
}
