import { type JudgementMark, judgementMarks } from "@bunkai/domain/comparison/judgement-mark";
import { differenceGroups } from "@bunkai/domain/disclosure/difference-group";
import type { Language } from "@bunkai/language/language";
import { wordsOf } from "@bunkai/language/words";
import { View } from "@react-pdf/renderer";
import type { DifferenceCell, DifferenceRow } from "../disclosure/difference-rows.ts";
import { evenLines } from "./even-lines.ts";
import { printableText } from "./glyphs.ts";
import { JudgementMarkShape } from "./judgement-mark-shape.tsx";
import { KEEP_WITH_NEXT_PT, Lines } from "./lines.tsx";
import { Paragraph } from "./paragraph.tsx";
import { headStyle, LINES_TOGETHER_MAX, laterPartStyle, partStyle, rowStyle } from "./table.tsx";
import { CONTENT_WIDTH_PT, page, textStyles } from "./theme.ts";

export type DifferenceTableProps = {
  readonly rows: readonly DifferenceRow[];
  readonly language: Language;
};

const QUESTION_PT = 169;
const SIDE_PT = (CONTENT_WIDTH_PT - QUESTION_PT - 2 * page.gapPt) / 2;
const MARK_PT = 8;
const MARK_GAP_PT = 4;
/** Sets the mark on the middle of the first line. */
const MARK_TOP_PT = 2;
const WORD_PT = SIDE_PT - MARK_PT - MARK_GAP_PT;

/** The rows of a difference by kind, under a head that each page repeats. A heading stands on the page of its first row. */
export function DifferenceTable({ language, rows }: DifferenceTableProps) {
  const words = wordsOf(language);
  const titles = [
    [words.disclosure.paper.field.question, QUESTION_PT],
    [words.difference.before, SIDE_PT],
    [words.difference.after, SIDE_PT],
  ] as const;
  return (
    <View>
      <View fixed minPresenceAhead={KEEP_WITH_NEXT_PT} style={headStyle} wrap={false}>
        {titles.map(([title, widthPt]) => (
          <Paragraph key={title} text={title} textStyle={textStyles.cellHead} widthPt={widthPt} />
        ))}
      </View>
      {differenceGroups.map((group) => {
        const [first, ...others] = rows
          .filter((row) => row.group === group)
          .map((row) => partsOf(row, language));
        if (!first) return null;
        const [head, ...rest] = first;
        const title = words.difference.groupCount({
          name: words.difference.group[group],
          count: others.length + 1,
        });
        return [
          <View key={group} wrap={false}>
            <View style={{ ...rowStyle, paddingTop: 9 }}>
              <Paragraph text={title} textStyle={textStyles.label} widthPt={CONTENT_WIDTH_PT} />
            </View>
            {head}
          </View>,
          ...rest,
          ...others,
        ];
      })}
    </View>
  );
}

/** A row in parts, of which each stays on one page: one part unless a text is very long. */
function partsOf(row: DifferenceRow, language: Language) {
  const linesOf = (text: string, widthPt: number) =>
    evenLines(printableText(text), widthPt, textStyles.cell);
  const question = linesOf(questionText(row, language), QUESTION_PT);
  const nothing = wordsOf(language).difference.noQuestion;
  const before = linesOf(row.before?.text ?? nothing, WORD_PT);
  const after = linesOf(row.after?.text ?? nothing, WORD_PT);
  const linesMax = Math.max(question.length, before.length, after.length, 1);
  return Array.from({ length: Math.ceil(linesMax / LINES_TOGETHER_MAX) }, (_, index) => {
    const start = index * LINES_TOGETHER_MAX;
    const end = start + LINES_TOGETHER_MAX;
    const style = end < linesMax ? partStyle : rowStyle;
    const side = (lines: readonly string[], cell: DifferenceCell | null) => (
      <Side lines={lines.slice(start, end)} mark={start === 0 ? findMark(cell) : null} />
    );
    return (
      <View
        key={`${row.key}/${start}`}
        style={start === 0 ? style : { ...style, ...laterPartStyle }}
        wrap={false}
      >
        <View style={{ width: QUESTION_PT }}>
          <CellLines lines={question.slice(start, end)} widthPt={QUESTION_PT} />
        </View>
        {side(before, row.before)}
        {side(after, row.after)}
      </View>
    );
  });
}

function Side(props: { readonly lines: readonly string[]; readonly mark: JudgementMark | null }) {
  return (
    <View style={{ flexDirection: "row", gap: MARK_GAP_PT, width: SIDE_PT }}>
      <View style={{ paddingTop: MARK_TOP_PT, width: MARK_PT }}>
        {props.mark && <JudgementMarkShape mark={props.mark} sizePt={MARK_PT} />}
      </View>
      <CellLines lines={props.lines} widthPt={WORD_PT} />
    </View>
  );
}

function CellLines({
  lines,
  widthPt,
}: {
  readonly lines: readonly string[];
  readonly widthPt: number;
}) {
  if (lines.every((line) => line === "")) return <View style={{ width: widthPt }} />;
  return <Lines lines={lines} textStyle={textStyles.cell} widthPt={widthPt} />;
}

function questionText({ number, question, questionBefore }: DifferenceRow, language: Language) {
  const { difference } = wordsOf(language);
  const now = [number, question].filter((text) => text !== "").join(" ");
  return questionBefore === ""
    ? now
    : [now, difference.formerly({ question: questionBefore })].join("\n");
}

function findMark(cell: DifferenceCell | null): JudgementMark | null {
  const mark = cell?.mark ?? "value";
  return mark === "value" || mark === "notAsked" || mark === "noAccess"
    ? null
    : judgementMarks[mark];
}
