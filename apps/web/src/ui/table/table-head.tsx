import type { Column } from "./column.ts";

/** The head row: stays in sight at the top, its first cell also at the left. */
export function TableHead<Row>({ columns }: { readonly columns: readonly Column<Row>[] }) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column, index) => (
          <th
            aria-colindex={index + 1}
            className={`sticky top-0 border-b border-solid-gray-600 bg-solid-gray-50 px-3 py-2 font-bold ${
              column.align === "end" ? "text-right" : "text-left"
            } ${index === 0 ? "left-0 z-20 border-r border-r-solid-gray-300" : "z-10"} ${
              column.isTool ? "print:hidden" : ""
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
