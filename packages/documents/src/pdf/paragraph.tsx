import { breakLines } from "./break-lines.ts";
import { printableText } from "./glyphs.ts";
import { Lines, type LinesProps } from "./lines.tsx";

export type ParagraphProps = Omit<LinesProps, "lines"> & {
  /** The width is asked for as well, since lines are broken before react-pdf sees them. */
  readonly text: string;
};

/** Text in lines, set by Japanese rules. Every text of a paper that may be longer than a line goes through here. */
export function Paragraph({ text, ...settings }: ParagraphProps) {
  const lines = breakLines(printableText(text), settings.widthPt, settings.textStyle);
  return <Lines {...settings} lines={lines} />;
}
