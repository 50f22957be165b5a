import { View } from "@react-pdf/renderer";
import { Paragraph } from "./paragraph.tsx";
import { CONTENT_WIDTH_PT, colors, page, textStyles } from "./theme.ts";

export type DefinitionsProps = {
  readonly entries: readonly { readonly label: string; readonly value: string }[];
};

const LABEL_WIDTH_PT = 96;

/** Labels and their values, one below the other. */
export function Definitions({ entries }: DefinitionsProps) {
  return (
    <View>
      {entries.map(({ label, value }) => (
        <View key={label} style={{ flexDirection: "row", gap: page.gapPt }} wrap={false}>
          <Paragraph
            color={colors.textMinor}
            text={label}
            textStyle={textStyles.label}
            widthPt={LABEL_WIDTH_PT}
          />
          <Paragraph
            text={value}
            textStyle={textStyles.body}
            widthPt={CONTENT_WIDTH_PT - LABEL_WIDTH_PT - page.gapPt}
          />
        </View>
      ))}
    </View>
  );
}
