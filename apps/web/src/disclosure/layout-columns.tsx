import type { ReadTable } from "@bunkai/domain/workbook/reading";
import { useId } from "react";
import { useWords } from "../language/use-words.ts";
import { RadioField } from "../ui/choice-fields.tsx";
import type { ColumnDraft } from "./column-draft.ts";
import { smallControlStyle } from "./small-control-style.ts";

export type LayoutColumnsProps = {
  readonly table: ReadTable;
  readonly draft: ColumnDraft;
  readonly onChange: (draft: ColumnDraft) => void;
};

/** Which column of a table holds what. */
export function LayoutColumns({ draft, onChange, table }: LayoutColumnsProps) {
  const { layout: said } = useWords().disclosure.import;
  const kindName = useId();
  const { headerRow: row, sheet } = table;
  const answers = draft.isMarked
    ? (["yes", "no", "notApplicable"] as const)
    : (["answer"] as const);
  const roles = [
    ...(["number", "question"] as const),
    ...answers,
    ...(["note", "checkedOn", "planDay", "completedOn", "unit", "commitment"] as const),
  ];
  const name = row === null ? said.bareTable({ sheet }) : said.table({ sheet, row });
  return (
    <fieldset className="flex flex-col gap-3 border-t border-solid-gray-300 pt-3">
      <legend className="font-bold">{name}</legend>
      <RadioField
        choices={[
          { value: "single", label: said.single },
          { value: "marks", label: said.marks },
        ]}
        legend={said.kind}
        name={kindName}
        onChange={(kind) => onChange({ ...draft, isMarked: kind === "marks" })}
        value={draft.isMarked ? "marks" : "single"}
      />
      <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
        {roles.map((role) => (
          <ColumnChoice
            columns={table.columns}
            key={role}
            label={said.role[role]}
            onChoose={(column) => onChange({ ...draft, [role]: column })}
            value={draft[role]}
          />
        ))}
      </div>
    </fieldset>
  );
}

function ColumnChoice(props: {
  readonly columns: ReadTable["columns"];
  readonly label: string;
  readonly value: string;
  readonly onChoose: (column: string) => void;
}) {
  const { columns, label, onChoose, value } = props;
  const { layout: said } = useWords().disclosure.import;
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label className="text-[0.9375rem] font-bold" htmlFor={id}>
        {label}
      </label>
      <select
        className={`${smallControlStyle} w-full min-w-0`}
        id={id}
        onChange={({ target }) => onChoose(target.value)}
        value={value}
      >
        <option value="">{said.none}</option>
        {columns.map((one) => (
          <option key={one.column} value={one.column}>
            {said.columnOf(one)}
          </option>
        ))}
      </select>
    </div>
  );
}
