import type { Language } from "@bunkai/language/language";
import { wordsOf } from "@bunkai/language/words";
import { View } from "@react-pdf/renderer";
import { findMissingGlyphs, type MissingGlyph, printableText } from "./glyphs.ts";
import { Paragraph } from "./paragraph.tsx";
import { CONTENT_WIDTH_PT, textStyles } from "./theme.ts";

export type MissingGlyphsProps = {
  readonly language: Language;
  /** Every text on the paper that somebody wrote. */
  readonly texts: readonly string[];
};

/** Says which letters of a paper are not printed as written. Draws nothing when all are. */
export function MissingGlyphs({ language, texts }: MissingGlyphsProps) {
  const missing = findMissingGlyphs(texts);
  if (missing.length === 0) return null;
  const { missingGlyphs: words } = wordsOf(language).operation.paper;
  const style = { textStyle: textStyles.body, widthPt: CONTENT_WIDTH_PT };
  const [first, ...others] = missing.map((each) => textOf(each, language));
  return (
    <View>
      <View wrap={false}>
        <Paragraph text={words.title} textStyle={textStyles.heading} widthPt={CONTENT_WIDTH_PT} />
        <Paragraph {...style} text={[words.explanation, first].join("\n")} />
      </View>
      {others.length > 0 && <Paragraph {...style} text={others.join("\n")} />}
    </View>
  );
}

function textOf({ codePoints, letter, problem }: MissingGlyph, language: Language): string {
  const { missingGlyphs: words } = wordsOf(language).operation.paper;
  return problem === "variant"
    ? words.variant({ codePoints, plain: printableText(letter) })
    : words.noGlyph({ codePoints });
}
