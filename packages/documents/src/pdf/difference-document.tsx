import { differenceGroups } from "@bunkai/domain/disclosure/difference-group";
import { wordsOf } from "@bunkai/language/words";
import { View } from "@react-pdf/renderer";
import { differenceFacts } from "../disclosure/difference-facts.ts";
import type { DifferencePaper } from "../disclosure/difference-paper.ts";
import { type DifferenceRow, differenceRows } from "../disclosure/difference-rows.ts";
import { Definitions } from "./definitions.tsx";
import { DifferenceTable } from "./difference-table.tsx";
import { MarkLegend } from "./mark-legend.tsx";
import { MissingGlyphs } from "./missing-glyphs.tsx";
import { Paper } from "./paper.tsx";
import { Paragraph } from "./paragraph.tsx";
import { CONTENT_WIDTH_PT, textStyles } from "./theme.ts";

export type DifferenceDocumentProps = { readonly paper: DifferencePaper };

const GAP_PT = 10;

/** The difference of two sheets on paper: which they are, how many rows of which kind, and every row, what got worse first. */
export function DifferenceDocument({ paper }: DifferenceDocumentProps) {
  const { after, before } = paper.difference;
  const words = wordsOf(paper.language);
  const { difference } = words;
  const facts = differenceFacts(paper);
  const rows = differenceRows(paper);
  const nameOf = ({ sheet }: typeof after) =>
    `${sheet.offeringName} ${sheet.versionLabel} ${words.offering.issuedSheet(sheet)}`;
  return (
    <Paper
      identity={{
        language: paper.language,
        title: difference.title,
        organizationName: after.sheet.vendorName,
        documentId: "",
        hash: null,
        madeAt: new Date(paper.madeAt),
        running: {
          head: [difference.title, nameOf(before), nameOf(after)].join(" / "),
          foot: after.edition.title[paper.language],
        },
      }}
    >
      <View style={{ gap: GAP_PT, paddingBottom: GAP_PT }}>
        <Paragraph
          text={difference.title}
          textStyle={textStyles.title}
          widthPt={CONTENT_WIDTH_PT}
        />
        <Definitions entries={facts} />
        <Paragraph
          text={countsText(paper)}
          textStyle={textStyles.label}
          widthPt={CONTENT_WIDTH_PT}
        />
        {rows.length > 0 && <MarkLegend language={paper.language} />}
      </View>
      {rows.length > 0 && <DifferenceTable language={paper.language} rows={rows} />}
      <View style={{ paddingTop: GAP_PT }}>
        <MissingGlyphs language={paper.language} texts={textsOf(rows, facts)} />
      </View>
    </Paper>
  );
}

function countsText({ difference: { diff }, language }: DifferencePaper): string {
  const words = wordsOf(language);
  const said = differenceGroups
    .filter((group) => diff.counts[group] > 0)
    .map((group) =>
      words.difference.groupCount({
        name: words.difference.group[group],
        count: diff.counts[group],
      }),
    );
  return said.length === 0 ? words.difference.none : said.join("　");
}

function textsOf(
  rows: readonly DifferenceRow[],
  facts: readonly { readonly value: string }[],
): string[] {
  const ofRows = rows.flatMap(({ after, before, question, questionBefore }) => [
    question,
    questionBefore,
    before?.text ?? "",
    after?.text ?? "",
  ]);
  return [...facts.map(({ value }) => value), ...ofRows];
}
