import type { TableColumn } from "@bunkai/domain/catalog/item";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { smallControlStyle } from "./small-control-style.ts";
import type { TableCell } from "./table-draft.ts";

export type TableCellControlProps = {
  readonly column: TableColumn;
  /** Undefined: nothing was said. */
  readonly cell: TableCell | undefined;
  /** What the row is called. */
  readonly row: string;
  readonly onChange: (cell: TableCell, typing: boolean) => void;
};

const judgements = ["yes", "no", "notApplicable"] as const;

/** One cell of a table: a judgement with words beside it, or words alone. */
export function TableCellControl({ column, cell, row, onChange }: TableCellControlProps) {
  const words = useWords();
  const read = useBilingual();
  const { table: said } = words.disclosure.authoring;
  const { judgement, text } = cell ?? { judgement: null, text: null };
  const names = { column: read(column.label), row };
  const isJudged = column.holds === "judgement";
  const say = (change: Partial<TableCell>, typing: boolean) =>
    onChange({ columnKey: column.key, judgement, text, ...change }, typing);
  return (
    <div className="flex flex-col gap-1">
      {isJudged && (
        <select
          aria-label={said.cell(names)}
          className={smallControlStyle}
          onChange={({ target }) =>
            say({ judgement: judgements.find((one) => one === target.value) ?? null }, false)
          }
          value={judgement ?? ""}
        >
          <option value="">{words.shell.judgement.unanswered}</option>
          {judgements.map((one) => (
            <option key={one} value={one}>
              {words.shell.judgement[one]}
            </option>
          ))}
        </select>
      )}
      <textarea
        aria-label={isJudged ? said.words(names) : said.cell(names)}
        className={`${smallControlStyle} field-sizing-content w-full min-w-28 py-1.5 leading-150`}
        maxLength={1000}
        onChange={({ target }) => say({ text: target.value === "" ? null : target.value }, true)}
        rows={1}
        value={text ?? ""}
      />
    </div>
  );
}
