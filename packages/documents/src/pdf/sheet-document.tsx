import { wordsOf } from "@bunkai/language/words";
import { View } from "@react-pdf/renderer";
import { madeAt } from "../disclosure/made-at.ts";
import { standingWords } from "../disclosure/sheet-facts.ts";
import type { SheetPaper } from "../disclosure/sheet-paper.ts";
import { type SheetRow, sheetRows } from "../disclosure/sheet-rows.ts";
import { type GatheredNote, gatherSayings } from "./gather-sayings.ts";
import { MissingGlyphs } from "./missing-glyphs.tsx";
import { Paper } from "./paper.tsx";
import { Paragraph } from "./paragraph.tsx";
import { SheetHead } from "./sheet-head.tsx";
import { SheetTable } from "./sheet-table.tsx";
import { sheetWidths } from "./sheet-widths.ts";
import { Table, type TableColumn } from "./table.tsx";
import { CONTENT_WIDTH_PT, page, textStyles } from "./theme.ts";

export type SheetDocumentProps = { readonly paper: SheetPaper };

/** Enough to tell two revisions apart by eye; the whole hash stands in the head of the sheet. */
const HASH_START_LENGTH = 12;
const SECTION_GAP_PT = 16;

/** A sheet on paper: its head, its items by section, and the longer notes at the end. */
export function SheetDocument({ paper }: SheetDocumentProps) {
  const { content, edition, language, standing } = paper;
  const rows = sheetRows(paper);
  const widths = sheetWidths(paper);
  const { besides, notes } = gatherSayings(paper, rows, widths.sayings);
  return (
    <Paper
      identity={{
        language,
        title: edition.title[language],
        organizationName: content.vendor.name,
        documentId: standing.kind === "received" ? "" : standingWords(paper),
        hash: standing.kind === "draft" ? null : standing.sha256,
        madeAt: madeAt(paper),
        running: runningOf(paper),
      }}
    >
      <SheetHead paper={paper} />
      <SheetTable besides={besides} paper={paper} rows={rows} widths={widths} />
      <View style={{ gap: SECTION_GAP_PT, paddingTop: SECTION_GAP_PT }}>
        {notes.length > 0 && <Notes notes={notes} paper={paper} />}
        <MissingGlyphs language={language} texts={textsOf(paper, rows)} />
      </View>
    </Paper>
  );
}

/** Whose sheet of what it is, and which one: a page that was taken out must still say so. */
function runningOf({ content, edition, language, standing }: SheetPaper) {
  const { disclosure, offering } = wordsOf(language);
  const form = `${offering.kind[edition.kind]} ${edition.version}`;
  const head = [
    content.vendor.name,
    `${content.offering.name} ${content.offering.versionLabel}`,
    form,
  ].join(" / ");
  const foot =
    standing.kind === "revision"
      ? `${disclosure.number(standing)}  SHA-256 ${standing.sha256.slice(0, HASH_START_LENGTH)}…`
      : disclosure.paper.band[standing.kind];
  return { head, foot };
}

const NOTE_NUMBER_PT = 44;
const NOTE_QUESTION_PT = 170;

function Notes({ notes, paper }: { readonly notes: readonly GatheredNote[] } & SheetDocumentProps) {
  const words = wordsOf(paper.language).disclosure.paper;
  const columns: TableColumn<GatheredNote>[] = [
    { title: words.field.number, widthPt: NOTE_NUMBER_PT, textOf: words.noteNumber },
    {
      title: words.field.question,
      widthPt: NOTE_QUESTION_PT,
      textOf: ({ row }) => [row.number, row.question].filter((text) => text !== "").join(" "),
    },
    {
      title: words.field.note,
      widthPt: CONTENT_WIDTH_PT - NOTE_NUMBER_PT - NOTE_QUESTION_PT - 2 * page.gapPt,
      textOf: ({ row }) => row.note,
    },
  ];
  return (
    <View>
      <Paragraph text={words.notes} textStyle={textStyles.heading} widthPt={CONTENT_WIDTH_PT} />
      <Table columns={columns} keyOf={({ number }) => number} rows={notes} />
    </View>
  );
}

/** Every text on the paper that somebody wrote, and that may hold letters the font lacks. */
function textsOf({ content }: SheetPaper, rows: readonly SheetRow[]): string[] {
  const ofHead = Object.values(content.header).flatMap((text) => text ?? []);
  const names = [content.vendor.name, content.offering.name, content.offering.versionLabel];
  return [...names, ...ofHead, ...rows.flatMap((row) => Object.values(row))];
}
