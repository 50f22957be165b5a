import { judgements } from "@bunkai/domain/comparison/judgement-mark";
import { useState } from "react";
import { JudgementMark } from "../../comparison/judgement-mark.tsx";
import { useWords } from "../../language/use-words.ts";
import { CopyButton } from "../copy-button.tsx";
import { densities, usePreferences } from "../preferences.ts";
import { Select } from "../select.tsx";
import type { Column } from "../table/column.ts";
import { DataTable } from "../table/data-table.tsx";
import { Sample } from "./sample.tsx";

type Row = { readonly number: number; readonly name: string };

const rowsOf = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_, index) => ({ number: index + 1, name: `Bunkai ${index + 1}` }));

/** A short table, and one of which only the rows in sight are drawn. */
export function TableParts() {
  const words = useWords();
  const [{ density }, prefer] = usePreferences();
  const [open, setOpen] = useState<string | null>(null);
  const columns: readonly Column<Row>[] = [
    {
      key: "number",
      label: words.audit.field.sequence,
      text: ({ number }) => String(number),
      align: "end",
      widthRem: 6,
    },
    { key: "name", label: words.account.field.name, text: ({ name }) => name, widthRem: 14 },
    {
      key: "mark",
      label: words.invitation.state,
      text: ({ number }) => words.shell.judgement[judgementOf(number)],
      cell: ({ number }) => <JudgementMark judgement={judgementOf(number)} />,
      widthRem: 10,
    },
    {
      key: "copy",
      label: words.account.member.deeds,
      text: () => "",
      cell: ({ name }, { tabIndex }) => (
        <CopyButton label={`${words.shell.table.copy}: ${name}`} tabIndex={tabIndex} text={name} />
      ),
      widthRem: 6,
      isTool: true,
    },
  ];
  return (
    <>
      <Sample name="DataTable">
        <Select
          label={words.personal.density}
          onChange={(value) => prefer({ density: value })}
          options={densities.map((value) => ({
            value,
            label: words.personal.densities[value],
          }))}
          value={density}
        />
        <div className="w-full">
          <DataTable
            caption="DataTable 5"
            columns={columns}
            keyOf={({ number }) => String(number)}
            rows={rowsOf(5)}
          />
        </div>
      </Sample>
      <Sample name="DataTable 1000">
        <div className="w-full">
          <DataTable
            caption="DataTable 1000"
            columns={columns}
            keyOf={({ number }) => String(number)}
            onOpen={({ number }) => setOpen(String(number))}
            openKey={open}
            rows={rowsOf(1000)}
          />
        </div>
      </Sample>
    </>
  );
}

function judgementOf(number: number) {
  return judgements[number % judgements.length] ?? "unanswered";
}
