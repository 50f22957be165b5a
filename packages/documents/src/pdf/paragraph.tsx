import { breakLines } from "./break-lines.ts";
import { printableText } from "./glyphs.ts";
import { Lines } from "./lines.tsx";
import type { TextStyle } from "./theme.ts";

export type ParagraphProps = {
  readonly text: string;
  /** The width is asked for, since lines are broken before react-pdf sees them. */
  readonly widthPt: number;
  readonly textStyle: TextStyle;
  readonly color?: string | undefined;
  readonly align?: "left" | "right" | undefined;
};

/** Text in lines, set by Japanese rules. Every text of a paper that may be longer than a line goes through here. */
export function Paragraph({ text, widthPt, textStyle, color, align }: ParagraphProps) {
  const lines = breakLines(printableText(text), widthPt, textStyle);
  return (
    <Lines align={align} color={color} lines={lines} textStyle={textStyle} widthPt={widthPt} />
  );
}
