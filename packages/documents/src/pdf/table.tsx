import { View } from "@react-pdf/renderer";
import { breakLines } from "./break-lines.ts";
import { printableText } from "./glyphs.ts";
import { KEEP_WITH_NEXT_PT, Lines } from "./lines.tsx";
import { Paragraph } from "./paragraph.tsx";
import { colors, page, textStyles } from "./theme.ts";

export type TableColumn<Row> = {
  readonly title: string;
  /** Widths and the gaps between them add up to the content width. */
  readonly widthPt: number;
  readonly align?: "left" | "right" | undefined;
  readonly textOf: (row: Row) => string;
};

export type TableProps<Row> = {
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string | number;
};

/** Rows under a head that each page repeats. A row stays on one page unless a cell is very long. */
export function Table<Row>({ columns, rows, keyOf }: TableProps<Row>) {
  return (
    <View>
      <View fixed minPresenceAhead={KEEP_WITH_NEXT_PT} style={headStyle} wrap={false}>
        {columns.map(({ align, title, widthPt }) => (
          <Paragraph
            align={align}
            key={title}
            text={title}
            textStyle={textStyles.cellHead}
            widthPt={widthPt}
          />
        ))}
      </View>
      {rows.map((row) => (
        <TableRow columns={columns} key={keyOf(row)} row={row} />
      ))}
    </View>
  );
}

const ROW_PADDING_PT = 3;
/** A third of a page. react-pdf would lose what of a longer row stands below the end of the page. */
export const LINES_TOGETHER_MAX = 20;

/** Of every row of a table. */
export const rowStyle = {
  flexDirection: "row",
  gap: page.gapPt,
  paddingVertical: ROW_PADDING_PT,
  borderBottomWidth: 0.5,
  borderBottomColor: colors.ruleMinor,
} as const;

/** Of the head of a table. */
export const headStyle = {
  ...rowStyle,
  alignItems: "flex-end",
  backgroundColor: colors.headFill,
  borderBottomColor: colors.rule,
  borderBottomWidth: 1,
} as const;

/** Stands close to its next part, with no rule between. */
export const partStyle = { ...rowStyle, paddingBottom: 0, borderBottomWidth: 0 } as const;
/** Of a part that is not the first of its row. */
export const laterPartStyle = { paddingTop: 0 } as const;

type TableRowProps<Row> = { readonly columns: readonly TableColumn<Row>[]; readonly row: Row };

/** A row in parts, of which each stays on one page: one part unless a cell is very long. */
function TableRow<Row>({ columns, row }: TableRowProps<Row>) {
  const cells = columns.map(({ align, textOf, title, widthPt }) => {
    const lines = breakLines(printableText(textOf(row)), widthPt, textStyles.cell);
    return { align, lines, title, widthPt };
  });
  const linesMax = Math.max(...cells.map(({ lines }) => lines.length));
  const partStarts = Array.from(
    { length: Math.max(1, Math.ceil(linesMax / LINES_TOGETHER_MAX)) },
    (_, index) => index * LINES_TOGETHER_MAX,
  );
  return partStarts.map((start) => {
    const end = start + LINES_TOGETHER_MAX;
    const style = end < linesMax ? partStyle : rowStyle;
    return (
      <View key={start} style={start === 0 ? style : { ...style, ...laterPartStyle }} wrap={false}>
        {cells.map(({ align, lines, title, widthPt }) => (
          <Lines
            align={align}
            key={title}
            lines={lines.slice(start, end)}
            textStyle={textStyles.cell}
            widthPt={widthPt}
          />
        ))}
      </View>
    );
  });
}
