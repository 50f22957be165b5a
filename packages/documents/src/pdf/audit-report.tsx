import { formatDateTime } from "@bunkai/language/date";
import { wordsOf } from "@bunkai/language/words";
import { View } from "@react-pdf/renderer";
import type { AuditExtract, AuditExtractRow } from "../audit/audit-extract.ts";
import { auditExtractFacts, auditRecomputeSteps } from "../audit/audit-extract-texts.ts";
import { Definitions } from "./definitions.tsx";
import { MissingGlyphs } from "./missing-glyphs.tsx";
import { NumberedSteps } from "./numbered-steps.tsx";
import { Paper } from "./paper.tsx";
import { Paragraph } from "./paragraph.tsx";
import { Table, type TableColumn } from "./table.tsx";
import { CONTENT_WIDTH_PT, colors, textStyles } from "./theme.ts";

export type AuditReportProps = { readonly extract: AuditExtract };

/** Enough to find an event by eye; the whole hash is in the workbook. */
const HASH_START_LENGTH = 12;
const SECTION_GAP_PT = 14;

/** The audit extract (監査ログ抄本): what it is of, its events, and how to compute the chain again. */
export function AuditReport({ extract }: AuditReportProps) {
  const { extract: words } = wordsOf(extract.language).audit;
  return (
    <Paper
      identity={{
        language: extract.language,
        title: words.title,
        organizationName: extract.organizationName,
        documentId: extract.documentId,
        hash: extract.head?.hash ?? null,
        madeAt: extract.exportedAt,
      }}
    >
      <Paragraph text={words.title} textStyle={textStyles.title} widthPt={CONTENT_WIDTH_PT} />
      <View style={{ gap: SECTION_GAP_PT, paddingTop: SECTION_GAP_PT / 2 }}>
        <Definitions entries={auditExtractFacts(extract)} />
        <Events extract={extract} />
        <NumberedSteps
          note={words.recompute.hashInFull}
          steps={auditRecomputeSteps(extract)}
          title={words.recompute.title}
        />
        <MissingGlyphs language={extract.language} texts={textsOf(extract)} />
      </View>
    </Paper>
  );
}

function Events({ extract }: AuditReportProps) {
  const { extract: words } = wordsOf(extract.language).audit;
  return (
    <View>
      <Paragraph
        color={colors.textMinor}
        keepsWithNext
        text={extract.rows.length === 0 ? words.empty : words.timesAreJapanese}
        textStyle={textStyles.body}
        widthPt={CONTENT_WIDTH_PT}
      />
      {extract.rows.length > 0 && (
        <Table
          columns={columnsOf(extract)}
          keyOf={({ sequence }) => sequence}
          rows={extract.rows}
        />
      )}
    </View>
  );
}

function columnsOf(extract: AuditExtract): TableColumn<AuditExtractRow>[] {
  const { extract: words, field } = wordsOf(extract.language).audit;
  return [
    {
      title: field.sequence,
      widthPt: 32,
      align: "right",
      textOf: ({ sequence }) => `${sequence}`,
    },
    {
      title: field.at,
      widthPt: 112,
      textOf: ({ at }) => (at ? formatDateTime(at, extract.language, { seconds: true }) : ""),
    },
    { title: field.deed, widthPt: 94, textOf: ({ deedLabel }) => deedLabel },
    { title: field.actor, widthPt: 64, textOf: ({ actorLabel }) => actorLabel },
    { title: field.subject, widthPt: 103, textOf: ({ subjectLabel }) => subjectLabel },
    {
      title: words.hashStart,
      widthPt: 60,
      textOf: ({ hash }) => hash.slice(0, HASH_START_LENGTH),
    },
  ];
}

/** Every text on the paper that somebody wrote, and that may hold letters the font lacks. */
function textsOf({ filters, organizationName, rows }: AuditExtract): string[] {
  const ofRows = rows.flatMap(({ actorLabel, deedLabel, subjectLabel }) => [
    deedLabel,
    actorLabel,
    subjectLabel,
  ]);
  return [organizationName, ...filters.map(({ value }) => value), ...ofRows];
}
