import { type JudgementMark, judgementMarks } from "@bunkai/domain/comparison/judgement-mark";
import { wordsOf } from "@bunkai/language/words";
import { View } from "@react-pdf/renderer";
import type { SheetPaper } from "../disclosure/sheet-paper.ts";
import type { SheetRow } from "../disclosure/sheet-rows.ts";
import { evenLines } from "./even-lines.ts";
import { printableText } from "./glyphs.ts";
import { JudgementMarkShape } from "./judgement-mark-shape.tsx";
import { KEEP_WITH_NEXT_PT, Lines } from "./lines.tsx";
import { Paragraph } from "./paragraph.tsx";
import type { SheetWidths } from "./sheet-widths.ts";
import { headStyle, LINES_TOGETHER_MAX, laterPartStyle, partStyle, rowStyle } from "./table.tsx";
import { CONTENT_WIDTH_PT, textStyles } from "./theme.ts";

export type SheetTableProps = {
  readonly paper: SheetPaper;
  readonly rows: readonly SheetRow[];
  /** What stands beside the answer of each row. */
  readonly besides: readonly string[];
  readonly widths: SheetWidths;
};

/** The items of a sheet under a head that each page repeats. The heading of a section stands on the page of its first row. */
export function SheetTable({ besides, paper, rows, widths }: SheetTableProps) {
  return (
    <View>
      <SheetTableHead paper={paper} widths={widths} />
      {rows.map((row, index) => {
        const parts = partsOf(row, { beside: besides[index] ?? "", paper, widths });
        const isFirst = rows[index - 1]?.sectionKey !== row.sectionKey;
        if (!isFirst) return parts;
        const [first, ...others] = parts;
        return [
          <View key={row.sectionKey} wrap={false}>
            <SectionHeading title={row.section} />
            {first}
          </View>,
          ...others,
        ];
      })}
    </View>
  );
}

function SheetTableHead({ paper, widths }: Pick<SheetTableProps, "paper" | "widths">) {
  const { field, sayings } = wordsOf(paper.language).disclosure.paper;
  const titles = [
    ...(widths.number === null ? [] : [[field.number, widths.number] as const]),
    [field.question, widths.question] as const,
    [field.answer, widths.answer] as const,
    [sayings, widths.sayings] as const,
  ];
  return (
    <View fixed minPresenceAhead={KEEP_WITH_NEXT_PT} style={headStyle} wrap={false}>
      {titles.map(([title, widthPt]) => (
        <Paragraph key={title} text={title} textStyle={textStyles.cellHead} widthPt={widthPt} />
      ))}
    </View>
  );
}

const sectionStyle = { ...rowStyle, paddingTop: 9 } as const;

function SectionHeading({ title }: { readonly title: string }) {
  return (
    <View style={sectionStyle}>
      <Paragraph text={title} textStyle={textStyles.label} widthPt={CONTENT_WIDTH_PT} />
    </View>
  );
}

const MARK_PT = 8;
const MARK_GAP_PT = 4;
/** Sets the mark on the middle of the first line. */
const MARK_TOP_PT = 2;

type RowContext = {
  readonly beside: string;
  readonly paper: SheetPaper;
  readonly widths: SheetWidths;
};

/** A row in parts, of which each stays on one page: one part unless a text is very long. */
function partsOf(row: SheetRow, { beside, paper, widths }: RowContext) {
  const mark = findMark(row);
  const wordPt = widths.answer - (mark ? MARK_PT + MARK_GAP_PT : 0);
  const linesOf = (text: string, widthPt: number): CellLines => ({
    lines: evenLines(printableText(text), widthPt, textStyles.cell),
    widthPt,
  });
  const cells = {
    number: widths.number === null ? null : linesOf(row.number, widths.number),
    question: linesOf(row.question, widths.question),
    answer: linesOf(answerText(row, paper), wordPt),
    beside: linesOf(beside, widths.sayings),
  };
  const linesMax = Math.max(...Object.values(cells).map((cell) => cell?.lines.length ?? 0));
  return Array.from({ length: Math.ceil(linesMax / LINES_TOGETHER_MAX) }, (_, index) => {
    const start = index * LINES_TOGETHER_MAX;
    const end = start + LINES_TOGETHER_MAX;
    const style = end < linesMax ? partStyle : rowStyle;
    const part = ({ lines, widthPt }: CellLines) => (
      <CellPart lines={lines.slice(start, end)} widthPt={widthPt} />
    );
    return (
      <View
        key={`${row.itemKey}/${start}`}
        style={start === 0 ? style : { ...style, ...laterPartStyle }}
        wrap={false}
      >
        {cells.number && part(cells.number)}
        {part(cells.question)}
        <View style={{ flexDirection: "row", gap: mark ? MARK_GAP_PT : 0, width: widths.answer }}>
          {mark && (
            <View style={{ paddingTop: MARK_TOP_PT, width: MARK_PT }}>
              {start === 0 && <JudgementMarkShape mark={mark} sizePt={MARK_PT} />}
            </View>
          )}
          {part(cells.answer)}
        </View>
        {part(cells.beside)}
      </View>
    );
  });
}

type CellLines = { readonly lines: readonly string[]; readonly widthPt: number };

/** Half of the cells say nothing: an empty text would cost as much as any. */
function CellPart({ lines, widthPt }: CellLines) {
  if (lines.every((line) => line === "")) return <View style={{ width: widthPt }} />;
  return <Lines lines={lines} textStyle={textStyles.cell} widthPt={widthPt} />;
}

function findMark({ mark }: SheetRow): JudgementMark | null {
  return mark === "value" || mark === "notAsked" || mark === "noAccess"
    ? null
    : judgementMarks[mark];
}

/** The judgement with its condition or plan in one word, or what was answered. */
function answerText({ answer, mark }: SheetRow, { language }: SheetPaper): string {
  const { comparison, shell } = wordsOf(language);
  if (mark === "notAsked") return comparison.notAsked;
  if (mark === "conditional" || mark === "planned") return shell.judgement[mark];
  return answer;
}
