import type { Matrix } from "@bunkai/domain/responsibility/matrix";
import type { ReactNode } from "react";
import { useIsGuest } from "../guest/use-is-guest.ts";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { OrganizationName } from "../ui/organization-name.tsx";
import type { Column } from "../ui/table/column.ts";
import { DataTable } from "../ui/table/data-table.tsx";
import { inChargeText } from "./assignment-lines.ts";
import { partyNames } from "./party-names.ts";
import { RowStateTag, rowStateText } from "./row-state-tag.tsx";
import type { TalkedRow } from "./talked-row.ts";

export type MatrixTableProps = {
  readonly matrix: Matrix;
  readonly rows: readonly TalkedRow[];
  readonly openRowId: string | undefined;
  readonly onOpen: (talked: TalkedRow) => void;
  readonly tools?: ReactNode;
};

/** The rows of a matrix under their phases and areas. Opening one shows all of it beside the table. */
export function MatrixTable({ matrix, rows, openRowId, onOpen, tools }: MatrixTableProps) {
  const words = useWords();
  const textOf = useBilingual();
  const isGuest = useIsGuest();
  return (
    <DataTable
      caption={matrix.title}
      columns={useColumns(matrix, onOpen)}
      groupOf={({ duty, turn }) => {
        const phase = words.responsibility.phase[duty.phase];
        const group = words.responsibility.group({ phase, area: textOf(duty.area) });
        const isOwnTurn = isGuest && turn.includes(matrix.myParty);
        return isOwnTurn ? words.guest.side.groupOfTurn({ group }) : group;
      }}
      keyOf={({ row }) => row.id}
      onOpen={onOpen}
      openKey={openRowId ?? null}
      rows={rows}
      tools={tools}
    />
  );
}

function useColumns(
  matrix: Matrix,
  onOpen: (talked: TalkedRow) => void,
): readonly Column<TalkedRow>[] {
  const words = useWords();
  const textOf = useBilingual();
  const { column, field, period, row: rowWords, writtenInText } = words.responsibility;
  const { parties } = matrix;
  const names = (keys: readonly string[]) => partyNames(keys, parties, words);
  return [
    {
      key: "number",
      label: column.number,
      text: ({ duty }) => duty.key,
      cell: (talked, { tabIndex }) => (
        <button
          aria-label={rowWords.open({ key: talked.duty.key })}
          className="link"
          id={openerId(talked.row.id)}
          onClick={() => onOpen(talked)}
          tabIndex={tabIndex}
          type="button"
        >
          {talked.duty.key}
        </button>
      ),
      widthRem: 4.5,
    },
    {
      key: "duty",
      label: field.duty,
      text: ({ duty, row }) =>
        [textOf(duty.text), row.assignment.sentence].filter(Boolean).join("\n"),
      cell: ({ duty, row }) => (
        <>
          {textOf(duty.text)}
          {row.assignment.sentence && (
            <span className="mt-1 block border-l-2 border-solid-gray-420 pl-2 text-solid-gray-800">
              {row.assignment.sentence}
            </span>
          )}
        </>
      ),
      widthRem: 20,
    },
    {
      key: "inCharge",
      label: field.inCharge,
      text: ({ row }) => inChargeText(row.assignment, parties, words),
      cell: ({ row }) => (
        <span className={row.assignment.inCharge ? "font-bold" : "text-solid-gray-700"}>
          <OrganizationName name={inChargeText(row.assignment, parties, words)} />
        </span>
      ),
      widthRem: 9,
    },
    {
      key: "state",
      label: column.state,
      text: (talked) => rowStateText(talked, matrix, words),
      cell: (talked) => <RowStateTag matrix={matrix} talked={talked} />,
      widthRem: 9,
    },
    {
      key: "supports",
      label: field.supports,
      text: ({ row }) => names(row.assignment.supports),
      widthRem: 7,
    },
    {
      key: "approves",
      label: field.approves,
      text: ({ row }) => names(row.assignment.approves),
      widthRem: 7,
    },
    {
      key: "informed",
      label: field.informed,
      text: ({ row }) => names(row.assignment.informed),
      widthRem: 7,
    },
    {
      key: "deadline",
      label: field.deadline,
      text: ({ row }) => (row.assignment.deadline ? period(row.assignment.deadline) : ""),
      widthRem: 7,
    },
    {
      key: "boundaryPoint",
      label: field.boundaryPoint,
      text: ({ row }) => row.assignment.boundaryPoint ?? "",
      widthRem: 8,
    },
    {
      key: "writtenIn",
      label: field.writtenIn,
      text: ({ row }) => (row.assignment.writtenIn ? writtenInText(row.assignment.writtenIn) : ""),
      widthRem: 8,
    },
    {
      key: "source",
      label: column.source,
      text: ({ row }) =>
        row.sources.some(({ from }) => from !== "default")
          ? rowWords.source.answerShort
          : rowWords.source.defaultShort,
      widthRem: 5,
    },
  ];
}

/** The id of the button that opens a row: the focus returns to it. */
export function openerId(rowId: string): string {
  return `row-${rowId}`;
}
