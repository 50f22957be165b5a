import type { Edition } from "@bunkai/domain/catalog/edition";
import { placeKey } from "@bunkai/domain/workbook/place-key";
import type { WorkbookReading } from "@bunkai/domain/workbook/reading";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { DraftNow } from "./draft-now.tsx";
import type { RowChange } from "./import-difference.ts";
import { importRowAnchor } from "./import-row-anchor.ts";
import { matchFacts } from "./row-decision.tsx";
import { SheetRowFacts } from "./sheet-row-facts.tsx";

type ReadItem = WorkbookReading["items"][number];

export type MatchedRowsProps = {
  readonly rows: readonly ReadItem[];
  readonly edition: Edition;
  readonly decisionOf: (row: ReadItem) => string | null | undefined;
  readonly changeOf: (row: ReadItem) => RowChange;
  readonly onDecide: (row: ReadItem, itemKey: string | null | undefined) => void;
};

/** The rows that were recognised for sure: what each says and which item it is. Each can be left out. */
export function MatchedRows({ rows, edition, changeOf, decisionOf, onDecide }: MatchedRowsProps) {
  const { import: said } = useWords().disclosure;
  const read = useBilingual();
  const items = new Map(edition.items.map((item) => [item.key, item]));
  return (
    <table className="w-full border-t border-solid-gray-600 text-[0.9375rem] leading-160">
      <thead className="max-md:sr-only">
        <tr className="bg-solid-gray-50 text-left">
          <th className="w-1/2 px-3 py-1.5" scope="col">
            {said.column.row}
          </th>
          <th className="px-3 py-1.5" scope="col">
            {said.column.item}
          </th>
          <th className="w-28 px-3 py-1.5" scope="col">
            {said.column.take}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const item = items.get(row.key);
          return (
            <tr
              className="scroll-my-40 border-b border-solid-gray-300 align-top max-md:block max-md:py-2"
              id={importRowAnchor(row)}
              key={placeKey(row)}
              tabIndex={-1}
            >
              <td className="px-3 py-2 max-md:block max-md:py-1">
                <SheetRowFacts item={item ?? null} row={row} />
              </td>
              <td className="px-3 py-2 max-md:block max-md:py-1">
                {item && read(item.text)}
                <span className="block text-[0.8125rem] leading-150 text-solid-gray-700">
                  {said.match(matchFacts(row.match, said))}
                </span>
                {item && <DraftNow change={changeOf(row)} item={item} />}
              </td>
              <td className="px-3 py-2 max-md:block max-md:py-1">
                <label className="inline-flex items-center gap-2">
                  <input
                    aria-label={said.takeOf({ question: row.questionText })}
                    checked={decisionOf(row) !== null}
                    className="size-5 accent-key-900"
                    onChange={({ target }) => onDecide(row, target.checked ? undefined : null)}
                    type="checkbox"
                  />
                  <span aria-hidden="true">{said.take}</span>
                </label>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
