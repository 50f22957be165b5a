import type { AgreementContent, AgreementParty } from "@bunkai/domain/agreement/agreement";
import { phases } from "@bunkai/domain/catalog/duty";
import { formatDateTime } from "@bunkai/language/date";
import type { Language } from "@bunkai/language/language";
import { partyLines } from "@bunkai/language/party-lines";
import { wordsOf } from "@bunkai/language/words";
import { View } from "@react-pdf/renderer";
import {
  arrangementLines,
  inChargeText,
  levelText,
  textsOfAssignment,
} from "../agreement/agreement-texts.ts";
import { Definitions } from "./definitions.tsx";
import { MissingGlyphs } from "./missing-glyphs.tsx";
import { nameColumnWidthPt, nameLines } from "./name-lines.ts";
import { Paper } from "./paper.tsx";
import { Paragraph } from "./paragraph.tsx";
import { Table, type TableColumn } from "./table.tsx";
import { CONTENT_WIDTH_PT, colors, page, textStyles } from "./theme.ts";

export type AgreementPaperProps = {
  readonly content: AgreementContent;
  /** SHA-256 of the content's canonical JSON, lower-case hex. */
  readonly contentSha256: string;
  readonly language: Language;
};

type Row = AgreementContent["rows"][number];

const SECTION_GAP_PT = 14;
const full = { widthPt: CONTENT_WIDTH_PT };

/** The agreement (責任分界に関する合意書): parties, who carries which duty, levels, basis, hash. */
export function AgreementPaper({ content, contentSha256, language }: AgreementPaperProps) {
  const { paper: words } = wordsOf(language).agreement;
  return (
    <Paper
      identity={{
        language,
        title: words.title,
        organizationName: content.title,
        documentId: content.documentNumber,
        hash: contentSha256,
        madeAt: new Date(content.fixedAt),
      }}
    >
      <Paragraph {...full} text={words.title} textStyle={textStyles.title} />
      <View style={{ gap: SECTION_GAP_PT, paddingTop: SECTION_GAP_PT / 2 }}>
        <Definitions entries={factsOf(content, language)} />
        <Rows content={content} language={language} />
        <Levels content={content} language={language} />
        <Basis content={content} language={language} />
        <View wrap={false}>
          <Paragraph {...full} text={words.hashTitle} textStyle={textStyles.heading} />
          <Paragraph {...full} text={words.hashExplained} textStyle={textStyles.body} />
          <Paragraph {...full} text={contentSha256} textStyle={textStyles.label} />
        </View>
        <MissingGlyphs language={language} texts={textsOf(content)} />
      </View>
    </Paper>
  );
}

type PartProps = { readonly content: AgreementContent; readonly language: Language };

function Rows({ content, language }: PartProps) {
  const { agreement, responsibility } = wordsOf(language);
  return (
    <View>
      <Paragraph {...full} text={agreement.paper.rowsTitle} textStyle={textStyles.heading} />
      <Paragraph
        {...full}
        color={colors.textMinor}
        keepsWithNext
        text={agreement.paper.unofficial}
        textStyle={textStyles.body}
      />
      {phases.map((phase) => {
        const rows = content.rows.filter((row) => row.phase === phase);
        if (rows.length === 0) return null;
        return (
          <View key={phase} style={{ paddingTop: page.gapPt }}>
            <Paragraph
              {...full}
              keepsWithNext
              text={responsibility.phase[phase]}
              textStyle={textStyles.label}
            />
            <Table
              columns={rowColumns(content, language)}
              keyOf={({ dutyKey }) => dutyKey}
              rows={rows}
            />
          </View>
        );
      })}
    </View>
  );
}

const NUMBER_WIDTH_PT = 30;
const DUTY_WIDTH_PT = 186;
const NAME_WIDTH_LIMITS = { face: textStyles.cell, widthPtMin: 72, widthPtMax: 120 };

function rowColumns(content: AgreementContent, language: Language): TableColumn<Row>[] {
  const { field } = wordsOf(language).responsibility;
  const names = content.parties.map(({ name }) => name);
  const nameWidthPt = nameColumnWidthPt(names, NAME_WIDTH_LIMITS);
  return [
    { title: "No.", widthPt: NUMBER_WIDTH_PT, textOf: ({ dutyKey }) => dutyKey },
    { title: field.duty, widthPt: DUTY_WIDTH_PT, textOf: ({ text }) => text[language] },
    {
      title: field.inCharge,
      widthPt: nameWidthPt,
      textOf: (row) =>
        nameLines(inChargeText(content, row, language), nameWidthPt, textStyles.cell).join("\n"),
    },
    {
      title: field.sentence,
      widthPt: CONTENT_WIDTH_PT - NUMBER_WIDTH_PT - DUTY_WIDTH_PT - nameWidthPt - 3 * page.gapPt,
      textOf: (row) => arrangementLines(content, row, language).join("\n"),
    },
  ];
}

function Levels({ content, language }: PartProps) {
  const { paper: words } = wordsOf(language).agreement;
  return (
    <View>
      <Paragraph {...full} text={words.levelsTitle} textStyle={textStyles.heading} />
      {content.levels.length === 0 ? (
        <Paragraph {...full} text={words.noLevels} textStyle={textStyles.body} />
      ) : (
        <Table
          columns={[
            { title: words.levelItem, widthPt: 200, textOf: ({ text }) => text[language] },
            {
              title: words.levelValue,
              widthPt: 140,
              textOf: (level) => levelText(level, language),
            },
            {
              title: words.levelNote,
              widthPt: CONTENT_WIDTH_PT - 340 - 2 * page.gapPt,
              textOf: ({ note }) => note ?? "",
            },
          ]}
          keyOf={({ itemKey }) => itemKey}
          rows={content.levels}
        />
      )}
    </View>
  );
}

function Basis({ content, language }: PartProps) {
  const { paper: words } = wordsOf(language).agreement;
  return (
    <View wrap={false}>
      <Paragraph {...full} text={words.basisTitle} textStyle={textStyles.heading} />
      {content.basis.length === 0 && (
        <Paragraph {...full} text={words.noBasis} textStyle={textStyles.body} />
      )}
      {content.basis.map((revision) => (
        <Paragraph
          {...full}
          key={revision.revisionId}
          text={words.basis(revision)}
          textStyle={textStyles.body}
        />
      ))}
    </View>
  );
}

function factsOf(content: AgreementContent, language: Language) {
  const { agreement, responsibility } = wordsOf(language);
  const { paper: words } = agreement;
  const { name, serviceType, versionLabel } = content.offering;
  return [
    { label: words.documentNumber, value: content.documentNumber },
    { label: words.fixedAt, value: formatDateTime(new Date(content.fixedAt), language) },
    {
      label: words.subject,
      value: `${name} ${versionLabel}（${responsibility.serviceType[serviceType]}）`,
    },
    {
      label: words.parties,
      value: content.parties
        .map((party) =>
          [
            words.party({ ...party, kind: responsibility.partyKind[party.kind] }),
            ...partyLines(party, wordsOf(language)).map((line) => `\u3000${line}`),
          ].join("\n"),
        )
        .join("\n"),
    },
  ];
}

function textsOfLegalPerson({ legalPerson }: AgreementParty): string[] {
  if (!legalPerson) return [];
  const { address, name, representativeName, representativeTitle } = legalPerson;
  return [name, address, representativeTitle, representativeName];
}

/** Every text on the paper that somebody wrote, and that may hold letters the font lacks. */
function textsOf({ levels, offering, parties, rows, title }: AgreementContent): string[] {
  return [
    title,
    offering.name,
    offering.versionLabel,
    ...parties.flatMap((party) => [party.name, ...textsOfLegalPerson(party)]),
    ...rows.flatMap(({ assignment }) => textsOfAssignment(assignment)),
    ...levels.flatMap(({ note, value }) => [note ?? "", value.type === "words" ? value.ja : ""]),
  ];
}
