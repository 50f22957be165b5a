import { View } from "@react-pdf/renderer";
import { Paragraph } from "./paragraph.tsx";
import { CONTENT_WIDTH_PT, page, textStyles } from "./theme.ts";

export type NumberedStepsProps = {
  readonly title: string;
  readonly steps: readonly string[];
  readonly note: string;
};

const NUMBER_WIDTH_PT = 16;

/** A heading, steps to carry out in order, and what the reader should know beside them. */
export function NumberedSteps({ title, steps, note }: NumberedStepsProps) {
  return (
    <View wrap={false}>
      <Paragraph text={title} textStyle={textStyles.heading} widthPt={CONTENT_WIDTH_PT} />
      {steps.map((step, index) => (
        <View key={step} style={{ flexDirection: "row", gap: page.gapPt }}>
          <Paragraph
            align="right"
            text={`${index + 1}.`}
            textStyle={textStyles.body}
            widthPt={NUMBER_WIDTH_PT}
          />
          <Paragraph
            text={step}
            textStyle={textStyles.body}
            widthPt={CONTENT_WIDTH_PT - NUMBER_WIDTH_PT - page.gapPt}
          />
        </View>
      ))}
      <Paragraph text={note} textStyle={textStyles.body} widthPt={CONTENT_WIDTH_PT} />
    </View>
  );
}
