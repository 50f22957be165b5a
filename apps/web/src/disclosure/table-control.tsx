import { TABLE_ROWS_MAX } from "@bunkai/domain/catalog/item";
import PlusIcon from "lucide-react/icons/plus";
import RemoveIcon from "lucide-react/icons/trash-2";
import { useId, useState } from "react";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import type { ControlProps } from "./judgement-control.tsx";
import { smallControlStyle } from "./small-control-style.ts";
import { TableCellControl } from "./table-cell-control.tsx";
import {
  type DraftRow,
  draftRowsOf,
  isNameless,
  type TableKind,
  tableValueOf,
  takesMoreRows,
  withCell,
} from "./table-draft.ts";

export type TableControlProps = ControlProps & { readonly kind: TableKind };

/** A table with the rows of the form and those that the person adds. A row without a name is kept here and said, not sent. */
export function TableControl({ value, labelledBy, onChange, kind }: TableControlProps) {
  const { table: said } = useWords().disclosure.authoring;
  const read = useBilingual();
  const [rows, setRows] = useState(() => draftRowsOf(kind, value));
  const [seen, setSeen] = useState(value);
  // Somebody else's answer, 対象外, or one's own that was taken back, took its place.
  if (seen !== value) {
    setSeen(value);
    setRows(draftRowsOf(kind, value));
  }
  const say = (next: readonly DraftRow[], typing: boolean) => {
    const said = tableValueOf(next);
    setRows(next);
    setSeen(said);
    onChange(said, typing);
  };
  const nameOf = ({ key, label }: DraftRow) => {
    const fixed = kind.rows.find((row) => row.key === key);
    return fixed
      ? read(fixed.label)
      : label || (kind.addedRowLabel ? read(kind.addedRowLabel) : "");
  };
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <div className="overflow-x-auto">
        <table
          aria-labelledby={labelledBy}
          className="w-full min-w-120 border-collapse text-[0.875rem]"
        >
          <thead>
            <tr className="border-b border-solid-gray-420 text-left">
              <th className="p-1.5" scope="col">
                {kind.addedRowLabel ? read(kind.addedRowLabel) : said.row}
              </th>
              {kind.columns.map(({ key, label }) => (
                <th className="p-1.5" key={key} scope="col">
                  {read(label)}
                </th>
              ))}
              {kind.addedRowLabel && <td />}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr
                className="border-b border-solid-gray-300 align-top"
                key={row.key ?? `added ${at}`}
              >
                <th className="p-1.5 text-left font-normal" scope="row">
                  {row.key === null && kind.addedRowLabel ? (
                    <RowName
                      isMissing={isNameless(row)}
                      label={said.rowName({ label: read(kind.addedRowLabel) })}
                      missing={said.nameless}
                      name={row.label}
                      onChange={(label) =>
                        say(
                          rows.map((one, index) => (index === at ? { ...one, label } : one)),
                          true,
                        )
                      }
                    />
                  ) : (
                    nameOf(row)
                  )}
                </th>
                {kind.columns.map((column) => (
                  <td className="p-1.5" key={column.key}>
                    <TableCellControl
                      cell={row.cells.find(({ columnKey }) => columnKey === column.key)}
                      column={column}
                      onChange={(cell, typing) => say(withCell(rows, at, cell), typing)}
                      row={nameOf(row)}
                    />
                  </td>
                ))}
                {kind.addedRowLabel && (
                  <td className="p-1.5">
                    {row.key === null && (
                      <IconButton
                        icon={RemoveIcon}
                        label={said.remove({ row: nameOf(row) })}
                        onClick={() =>
                          say(
                            rows.filter((_, index) => index !== at),
                            false,
                          )
                        }
                      />
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {kind.addedRowLabel && (
        <div>
          <Button
            icon={PlusIcon}
            offReason={takesMoreRows(kind, rows) ? null : said.full({ countMax: TABLE_ROWS_MAX })}
            onClick={() => setRows([...rows, { key: null, label: "", cells: [] }])}
            size="small"
          >
            {said.add({ label: read(kind.addedRowLabel) })}
          </Button>
        </div>
      )}
    </div>
  );
}

function RowName(props: {
  readonly label: string;
  readonly name: string;
  readonly isMissing: boolean;
  readonly missing: string;
  readonly onChange: (name: string) => void;
}) {
  const { label, name, isMissing, missing, onChange } = props;
  const missingId = useId();
  return (
    <>
      <input
        aria-describedby={isMissing ? missingId : undefined}
        aria-invalid={isMissing || undefined}
        aria-label={label}
        className={`${smallControlStyle} w-full min-w-32`}
        maxLength={200}
        onChange={({ target }) => onChange(target.value)}
        value={name}
      />
      {isMissing && (
        <span className="block text-error-2" id={missingId} role="alert">
          {missing}
        </span>
      )}
    </>
  );
}
