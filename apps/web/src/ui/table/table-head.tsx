import type { Column } from "./column.ts";
import { edgeStyle } from "./edge-style.ts";

/** The head row: stays in sight at the top, its edges also at the sides. */
export function TableHead<Row>({ columns }: { readonly columns: readonly Column<Row>[] }) {
  return (
    <thead className="sticky top-0 z-10">
      <tr
        aria-rowindex={1}
        className="relative after:pointer-events-none after:absolute after:inset-x-0 after:bottom-0 after:z-20 after:border-b after:border-solid-gray-600 print:after:hidden"
      >
        {columns.map((column, index) => (
          <th
            aria-colindex={index + 1}
            className={`${edgeStyle(columns, index)} border-b border-transparent bg-solid-gray-50 px-3 py-2 font-bold first:z-10 last:z-10 print:border-solid-gray-600 ${
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
