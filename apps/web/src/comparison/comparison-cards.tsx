import { useId } from "react";
import { ProvenanceMark } from "../disclosure/provenance-mark.tsx";
import { useBilingual } from "../language/use-bilingual.ts";
import { CellFace } from "./cell-face.tsx";
import type { ComparedTableProps } from "./compared-table-props.ts";
import type { ComparedRow } from "./use-comparison-rows.ts";

/** The comparison on a telephone: item by item, with what each sheet says below. */
export function ComparisonCards({ columns, rows, open, onOpen }: ComparedTableProps) {
  const read = useBilingual();
  const headId = useId();
  const sections = new Map(rows.map(({ section }) => [section?.key, section]));
  return (
    <div className="flex flex-col gap-6">
      {[...sections].map(([key, section], index) => (
        <section aria-labelledby={`${headId}-${index}`} key={key ?? ""}>
          <h2
            className="border-b-2 border-solid-gray-600 pb-1 text-std-18B-160"
            id={`${headId}-${index}`}
          >
            {section && read(section.title)}
          </h2>
          <ul>
            {rowsOf(rows, key).map((row) => (
              <li
                className="flex flex-col gap-1 border-b border-solid-gray-420 py-3 [content-visibility:auto] [contain-intrinsic-size:auto_10rem]"
                key={row.item.key}
              >
                <Question row={row} />
                <dl>
                  {columns.map((revision, column) => {
                    const cell = row.cells[column];
                    const place = { itemKey: row.item.key, revisionId: revision.id };
                    const isOpen =
                      open?.itemKey === place.itemKey && open.revisionId === place.revisionId;
                    return (
                      <div
                        className="grid grid-cols-[38%_1fr] gap-2 border-t border-dotted border-solid-gray-300 py-1 first:border-t-0"
                        key={revision.id}
                      >
                        <dt className="text-[0.8125rem] leading-140 text-solid-gray-700">
                          {revision.offeringName} {revision.versionLabel}
                        </dt>
                        <dd>
                          {cell && (
                            <button
                              aria-expanded={isOpen}
                              className="flex w-full flex-col items-start gap-0.5 rounded-4 px-1 text-left aria-expanded:outline-2 aria-expanded:outline-key-900"
                              onClick={() => onOpen(place)}
                              type="button"
                            >
                              <CellFace cell={cell} item={row.item} />
                            </button>
                          )}
                        </dd>
                      </div>
                    );
                  })}
                </dl>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function rowsOf(rows: readonly ComparedRow[], sectionKey: string | undefined) {
  return rows.filter(({ section }) => section?.key === sectionKey);
}

function Question({ row: { item } }: { readonly row: ComparedRow }) {
  const read = useBilingual();
  return (
    <p className="leading-160 font-bold">
      {item.officialNumber && <span className="mr-2">{item.officialNumber}</span>}
      {read(item.text)} <ProvenanceMark provenance={item.provenance} />
    </p>
  );
}
