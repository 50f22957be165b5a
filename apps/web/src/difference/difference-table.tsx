import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { Tag } from "../ui/tag.tsx";
import { DifferenceCell } from "./difference-cell.tsx";
import type { DifferingRow } from "./differing-rows.ts";

/** The rows that differ: what is asked, what was said before, what is said after. On a phone they stand below each other. */
export function DifferenceTable({ rows }: { readonly rows: readonly DifferingRow[] }) {
  const words = useWords();
  return (
    <table className="w-full table-fixed border-t border-solid-gray-600 text-[0.875rem] leading-150">
      <caption className="sr-only">{words.difference.caption}</caption>
      <thead className="max-md:sr-only">
        <tr className="bg-solid-gray-50 text-left">
          <th className="w-[34%] px-3 py-1.5" scope="col">
            {words.disclosure.revision.column.question}
          </th>
          <th className="px-3 py-1.5" scope="col">
            {words.difference.before}
          </th>
          <th className="px-3 py-1.5" scope="col">
            {words.difference.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            className="break-inside-avoid border-b border-solid-gray-300 align-top max-md:block max-md:py-3"
            key={row.key}
          >
            <th
              className="px-3 py-2.5 text-left font-normal max-md:block max-md:px-0 max-md:py-0.5"
              scope="row"
            >
              <Question row={row} />
            </th>
            <Side row={row} side="before" />
            <Side row={row} side="after" />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Side({ row, side }: { readonly row: DifferingRow; readonly side: "before" | "after" }) {
  const words = useWords();
  return (
    <td className="px-3 py-2.5 max-md:mt-1.5 max-md:block max-md:border-l-4 max-md:border-solid-gray-300 max-md:py-0.5">
      <span
        aria-hidden="true"
        className="hidden text-[0.8125rem] font-bold text-solid-gray-700 max-md:block"
      >
        {words.difference[side]}
      </span>
      <DifferenceCell row={row} side={side} />
    </td>
  );
}

function Question({ row }: { readonly row: DifferingRow }) {
  const words = useWords();
  const read = useBilingual();
  const { after, before, group, isReworded, item, section } = row;
  const former = before && after && read(before.item.text) !== read(after.item.text);
  return (
    <div className="flex flex-col gap-1">
      <span className="flex flex-wrap items-center gap-1.5">
        <Tag tone={group === "worse" ? "attention" : "plain"}>{words.difference.group[group]}</Tag>
        {isReworded && group !== "rewordedOnly" && <Tag>{words.difference.reworded}</Tag>}
      </span>
      {section && (
        <span className="text-[0.8125rem] leading-130 text-solid-gray-700">
          {read(section.title)}
        </span>
      )}
      <span>
        {item.officialNumber && <span className="mr-2 font-bold">{item.officialNumber}</span>}
        {read(item.text)}
      </span>
      {former && (
        <span className="text-[0.8125rem] leading-150 text-solid-gray-700">
          {words.difference.formerly({ question: read(before.item.text) })}
        </span>
      )}
    </div>
  );
}
