import type { ComparedSheet } from "@bunkai/domain/comparison/compared-sheet";
import FilterIcon from "lucide-react/icons/list-filter";
import { ProvenanceMark } from "../disclosure/provenance-mark.tsx";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { Empty } from "../ui/empty.tsx";
import { OrganizationName } from "../ui/organization-name.tsx";
import type { Column } from "../ui/table/column.ts";
import { DataTable } from "../ui/table/data-table.tsx";
import { useIsNarrow } from "../ui/use-is-narrow.ts";
import { CellFace } from "./cell-face.tsx";
import type { ComparedTableProps } from "./compared-table-props.ts";
import { ComparisonCards } from "./comparison-cards.tsx";
import { useCellText } from "./use-cell-text.ts";
import type { ComparedRow } from "./use-comparison-rows.ts";
import type { CellPlace } from "./use-open-cell.ts";
import { useRemarkText } from "./use-remark-text.ts";

/** Items down, sheets across; one below the other on a telephone. A cell opens what was said beyond its mark. */
export function ComparisonGrid(props: ComparedTableProps) {
  const { columns, rows, open, onOpen } = props;
  const words = useWords();
  const read = useBilingual();
  const isNarrow = useIsNarrow();
  const question = useQuestionColumn(open !== null);
  const sheets = useSheetColumns({ columns, open, onOpen });
  if (rows.length === 0) {
    return (
      <Empty icon={FilterIcon} title={words.comparison.grid.nothing}>
        {words.comparison.grid.nothingBody}
      </Empty>
    );
  }
  if (isNarrow) return <ComparisonCards {...props} />;
  return (
    <DataTable
      caption={words.comparison.title}
      columns={[question, ...sheets]}
      groupOf={({ section }) => (section ? read(section.title) : "")}
      keyOf={({ item }) => item.key}
      openKey={open?.itemKey ?? null}
      rows={rows}
    />
  );
}

/** @param isBeside the panel takes a part of the width: three sheets still fit beside it on a usual screen */
function useQuestionColumn(isBeside: boolean): Column<ComparedRow> {
  const words = useWords();
  const read = useBilingual();
  const remarkText = useRemarkText();
  return {
    key: "question",
    label: words.comparison.grid.question,
    text: (row) => [read(row.item.text), remarkText(row)].filter(Boolean).join(" "),
    cell: (row, { tabIndex }) => (
      <>
        {row.item.officialNumber && (
          <span className="mr-2 font-bold">{row.item.officialNumber}</span>
        )}
        {read(row.item.text)}{" "}
        <ProvenanceMark provenance={row.item.provenance} tabIndex={tabIndex} />
        <Remark text={remarkText(row)} />
      </>
    ),
    widthRem: isBeside ? 14 : 18,
  };
}

function Remark({ text }: { readonly text: string }) {
  if (!text) return null;
  return (
    <span className="mt-1 block text-[0.8125rem] leading-140 text-solid-gray-700">{text}</span>
  );
}

function useSheetColumns(props: {
  readonly columns: readonly ComparedSheet[];
  readonly open: CellPlace | null;
  readonly onOpen: (place: CellPlace) => void;
}): Column<ComparedRow>[] {
  const { columns, open, onOpen } = props;
  const cellText = useCellText();
  return columns.map((sheet, index) => ({
    key: sheet.id,
    label: [sheet.vendorName, sheet.offeringName, sheet.versionLabel].join(" "),
    head: <SheetHead sheet={sheet} />,
    text: ({ cells, item }) => cellText(cells[index], item),
    cell: ({ cells, item }, { tabIndex }) => {
      const cell = cells[index];
      if (!cell) return null;
      const isOpen = open?.itemKey === item.key && open.revisionId === sheet.id;
      return (
        <button
          aria-expanded={isOpen}
          className="-mx-2 -my-1 flex w-[calc(100%+1rem)] flex-col items-start gap-0.5 rounded-4 px-2 py-1 text-left hover:underline hover:underline-offset-4 aria-expanded:outline-2 aria-expanded:outline-key-900"
          onClick={() => onOpen({ itemKey: item.key, revisionId: sheet.id })}
          tabIndex={tabIndex}
          type="button"
        >
          <CellFace cell={cell} item={item} />
        </button>
      );
    },
    widthRem: open ? 9 : 11,
  }));
}

function SheetHead({ sheet }: { readonly sheet: ComparedSheet }) {
  const words = useWords();
  return (
    <>
      <span className="block text-[0.75rem] leading-130 font-normal text-solid-gray-700">
        <OrganizationName name={sheet.vendorName} />
      </span>
      <span className="block leading-140">
        {sheet.offeringName} {sheet.versionLabel}
      </span>
      <span className="block text-[0.75rem] leading-130 font-normal">
        {sheet.origin === "issued"
          ? words.offering.issuedSheet(sheet)
          : words.receivedCopy.notIssued}
      </span>
    </>
  );
}
