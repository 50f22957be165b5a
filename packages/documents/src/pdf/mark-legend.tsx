import { judgementMarks, judgements } from "@bunkai/domain/comparison/judgement-mark";
import type { Language } from "@bunkai/language/language";
import { wordsOf } from "@bunkai/language/words";
import { View } from "@react-pdf/renderer";
import { JudgementMarkShape } from "./judgement-mark-shape.tsx";
import { Paragraph } from "./paragraph.tsx";
import { textWidthPt } from "./text-width.ts";
import { colors, page, textStyles } from "./theme.ts";

const MARK_PT = 8;
const MARK_TOP_PT = 2;
const ENTRY_GAP_PT = 4;

/** What the marks of a paper mean, in one line. */
export function MarkLegend({ language }: { readonly language: Language }) {
  const { disclosure, shell } = wordsOf(language);
  const title = disclosure.paper.legend;
  const widthOf = (text: string) => Math.ceil(textWidthPt(text, textStyles.cell)) + 1;
  return (
    <View style={{ flexDirection: "row", gap: page.gapPt * 2 }} wrap={false}>
      <Paragraph
        color={colors.textMinor}
        text={title}
        textStyle={textStyles.cellHead}
        widthPt={Math.ceil(textWidthPt(title, textStyles.cellHead)) + 1}
      />
      {judgements.map((judgement) => (
        <View key={judgement} style={{ flexDirection: "row", gap: ENTRY_GAP_PT }}>
          <View style={{ paddingTop: MARK_TOP_PT }}>
            <JudgementMarkShape mark={judgementMarks[judgement]} sizePt={MARK_PT} />
          </View>
          <Paragraph
            text={shell.judgement[judgement]}
            textStyle={textStyles.cell}
            widthPt={widthOf(shell.judgement[judgement])}
          />
        </View>
      ))}
    </View>
  );
}
