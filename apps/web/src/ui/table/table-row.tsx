import type { ReactNode } from "react";
import type { Density } from "../preferences.ts";
import type { Column } from "./column.ts";
import { edgeStyle } from "./edge-style.ts";
import type { CellFocus } from "./use-cell-focus.ts";

const paddings: Record<Density, string> = {
  compact: "px-3 py-1",
  standard: "px-3 py-2",
  roomy: "px-3 py-3.5",
};

/**
 * One line below the whole row. Lines of the cells would not meet: a browser draws the sticky ones apart, and where rows do not begin on
 * a whole pixel their lines come out blurred or a pixel off.
 */
const LINE =
  "relative after:pointer-events-none after:absolute after:inset-x-0 after:bottom-0 after:z-1 after:border-b after:border-solid-gray-300 print:after:hidden";

export type TableRowProps<Row> = {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly Column<Row>[];
  readonly density: Density;
  readonly focus: CellFocus;
  readonly gapPx: number;
  /** The name of the group that begins with this row. */
  readonly heading: string | null;
  readonly isOpen: boolean;
  readonly measure: (element: Element | null) => void;
};

/** One row, after the gap that stands for rows not drawn. */
export function TableRow<Row>(props: TableRowProps<Row>) {
  const { row, index, columns, density, focus, gapPx, heading, isOpen, measure } = props;
  return (
    <>
      {gapPx > 0 && <GapRow columns={columns.length} heightPx={gapPx} />}
      {heading !== null && <HeadingRow columns={columns.length} heading={heading} />}
      <tr
        aria-rowindex={index + 2}
        aria-current={isOpen || undefined}
        className={`group ${LINE}`}
        data-index={index}
        data-row={index}
        ref={measure}
      >
        {columns.map((column, columnIndex) => {
          const place = { row: index, column: columnIndex };
          const tabIndex = focus.isActive(place) ? 0 : -1;
          return (
            <Cell
              className={`${paddings[density]} ${column.align === "end" ? "text-right" : "text-left"} ${edgeStyle(columns, columnIndex)}`}
              column={columnIndex}
              key={column.key}
              onFocus={() => focus.activate(place)}
              tabIndex={tabIndex}
            >
              {column.cell ? column.cell(row, { tabIndex }) : column.text(row)}
            </Cell>
          );
        })}
      </tr>
    </>
  );
}

type CellProps = {
  readonly column: number;
  readonly className: string;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly children: ReactNode;
};

/** The first cell of a row is its heading. */
function Cell({ column, className, children, ...rest }: CellProps) {
  const look = `border-b border-transparent bg-white print:border-solid-gray-300 align-top group-hover:bg-solid-gray-50 group-aria-[current]:bg-key-50 focus-visible:-outline-offset-2 ${className}`;
  if (column > 0) {
    return (
      <td aria-colindex={column + 1} className={look} data-column={column} {...rest}>
        {children}
      </td>
    );
  }
  return (
    <th aria-colindex={1} className={`font-normal ${look}`} data-column={0} scope="row" {...rest}>
      {children}
    </th>
  );
}

/** Names the rows below it; the name stays in sight when the table is moved sideways. */
function HeadingRow(props: { readonly columns: number; readonly heading: string }) {
  return (
    <tr>
      <th
        className="border-b border-solid-gray-420 bg-solid-gray-50 px-3 pt-3 pb-1 text-left font-bold"
        colSpan={props.columns}
        scope="rowgroup"
      >
        <span className="sticky left-3">{props.heading}</span>
      </th>
    </tr>
  );
}

/** Keeps the height of rows that are not drawn. Invisible, so that no screen reader counts it. */
export function GapRow(props: { readonly columns: number; readonly heightPx: number }) {
  return (
    <tr className="invisible">
      <td className="p-0" colSpan={props.columns} style={{ height: `${props.heightPx}px` }} />
    </tr>
  );
}
