import { wordsOf } from "@bunkai/language/words";
import { View } from "@react-pdf/renderer";
import { sheetFacts } from "../disclosure/sheet-facts.ts";
import type { SheetPaper } from "../disclosure/sheet-paper.ts";
import { Definitions } from "./definitions.tsx";
import { MarkLegend } from "./mark-legend.tsx";
import { Paragraph } from "./paragraph.tsx";
import { QrShape } from "./qr-shape.tsx";
import { CONTENT_WIDTH_PT, colors, page, textStyles } from "./theme.ts";

export type SheetHeadProps = { readonly paper: SheetPaper };

const QR_PT = 72;
const GAP_PT = 10;

/** What a sheet says of itself before its items: title, what it is, whose words the form is in, and what the marks mean. */
export function SheetHead({ paper }: SheetHeadProps) {
  const { edition, language, standing } = paper;
  const url = standing.kind === "revision" ? standing.url : null;
  const titlePt = CONTENT_WIDTH_PT - (url ? QR_PT + page.gapPt : 0);
  const { paper: words } = wordsOf(language).disclosure;
  return (
    <View style={{ gap: GAP_PT, paddingBottom: GAP_PT }}>
      {standing.kind !== "revision" && <Band text={words.band[standing.kind]} />}
      <View style={{ flexDirection: "row", gap: page.gapPt }} wrap={false}>
        <Title text={edition.title[language]} widthPt={titlePt} />
        {url && <QrShape sizePt={QR_PT} text={url} />}
      </View>
      {/* The title says the form already. */}
      <Definitions entries={sheetFacts(paper).filter(({ label }) => label !== words.fact.form)} />
      {edition.remark && (
        <View>
          <Paragraph
            keepsWithNext
            text={words.remark}
            textStyle={textStyles.label}
            widthPt={CONTENT_WIDTH_PT}
          />
          <Paragraph
            text={edition.remark[language]}
            textStyle={textStyles.body}
            widthPt={CONTENT_WIDTH_PT}
          />
        </View>
      )}
      {edition.items.some(({ kind }) => kind.type === "judgement") && (
        <MarkLegend language={language} />
      )}
    </View>
  );
}

/** What a title says in brackets at its end, such as whose words the form is in, has a line of its own. */
const WITH_ASIDE = /^(.+?)\s*([（(][^（）()]+[)）])$/u;

function Title({ text, widthPt }: { readonly text: string; readonly widthPt: number }) {
  const [, name = text, aside] = WITH_ASIDE.exec(text) ?? [];
  return (
    <View>
      <Paragraph text={name} textStyle={textStyles.title} widthPt={widthPt} />
      {aside && <Paragraph text={aside} textStyle={textStyles.heading} widthPt={widthPt} />}
    </View>
  );
}

const BAND_PADDING_PT = 6;

/** Says at once that this is no issued sheet. */
function Band({ text }: { readonly text: string }) {
  return (
    <View
      style={{
        backgroundColor: colors.headFill,
        borderColor: colors.rule,
        borderWidth: 1,
        padding: BAND_PADDING_PT,
      }}
    >
      <Paragraph
        text={text}
        textStyle={textStyles.heading}
        widthPt={CONTENT_WIDTH_PT - 2 * BAND_PADDING_PT - 2}
      />
    </View>
  );
}
