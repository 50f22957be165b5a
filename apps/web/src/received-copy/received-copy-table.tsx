import type { ReceivedCopy } from "@bunkai/domain/disclosure/received-copy";
import { Link } from "@tanstack/react-router";
import { dayText } from "../disclosure/answer-text.ts";
import { useAnswerTongue } from "../disclosure/use-answer-tongue.ts";
import { useWords } from "../language/use-words.ts";
import type { Column } from "../ui/table/column.ts";
import { DataTable } from "../ui/table/data-table.tsx";
import { CopyStateTag, copyStateText } from "./copy-state-tag.tsx";

export type ReceivedCopyTableProps = {
  readonly copies: readonly ReceivedCopy[];
  readonly hasMore: boolean;
  readonly onNearEnd: () => void;
};

/** The received sheets as a table. The name of the product leads to the sheet. */
export function ReceivedCopyTable({ copies, hasMore, onNearEnd }: ReceivedCopyTableProps) {
  return (
    <DataTable
      caption={useWords().receivedCopy.title}
      columns={useColumns()}
      hasMore={hasMore}
      keyOf={({ id }) => id}
      onNearEnd={onNearEnd}
      rows={copies}
    />
  );
}

function useColumns(): readonly Column<ReceivedCopy>[] {
  const words = useWords();
  const tongue = useAnswerTongue();
  const { field } = words.receivedCopy;
  return [
    {
      key: "offeringName",
      label: field.offeringName,
      text: ({ offeringName, versionLabel }) => `${offeringName} ${versionLabel}`,
      cell: ({ id, offeringName, versionLabel }, { tabIndex }) => (
        <Link
          className="link font-bold"
          params={{ copyId: id }}
          tabIndex={tabIndex}
          to="/received-copies/$copyId"
        >
          {offeringName} {versionLabel}
        </Link>
      ),
      widthRem: 16,
    },
    {
      key: "vendorName",
      label: field.vendorName,
      text: ({ vendorName }) => vendorName,
      widthRem: 13,
    },
    {
      key: "kind",
      label: words.receivedCopy.form,
      text: ({ kind }) => words.offering.kind[kind],
      widthRem: 9,
    },
    {
      key: "receivedOn",
      label: field.receivedOn,
      text: ({ receivedOn }) => dayText(receivedOn, tongue),
      widthRem: 9.5,
    },
    {
      key: "state",
      label: words.receivedCopy.state.title,
      text: (copy) => copyStateText(copy, words),
      cell: (copy) => <CopyStateTag copy={copy} />,
      widthRem: 11,
    },
  ];
}
