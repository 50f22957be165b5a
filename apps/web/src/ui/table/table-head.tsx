import type { Column } from "./column.ts";
import { edgeStyle } from "./edge-style.ts";

/** The head row: stays in sight at the top, its edges also at the sides. */
export function TableHead<Row>({ columns }: { readonly columns: readonly Column<Row>[] }) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column, index) => (
          <th
            aria-colindex={index + 1}
            className={`${edgeStyle(columns, index)} sticky top-0 z-10 border-b border-solid-gray-600 bg-solid-gray-50 px-3 py-2 font-bold first:z-20 last:z-20 ${
              column.align === "end" ? "text-right" : "text-left"
            }`}
            key={column.key}
            scope="col"
          >
            {column.head ? (
              <>
                <span className="print:hidden">{column.head}</span>
                <span className="hidden print:inline">{column.label}</span>
              </>
            ) : (
              column.label
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}
