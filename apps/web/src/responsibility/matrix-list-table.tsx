import type { MatrixInList } from "@bunkai/domain/responsibility/matrix";
import type { Words } from "@bunkai/language/ja";
import { Link, useNavigate } from "@tanstack/react-router";
import { useWords } from "../language/use-words.ts";
import { Moment, useMomentText } from "../ui/moment.tsx";
import type { Column } from "../ui/table/column.ts";
import { DataTable } from "../ui/table/data-table.tsx";
import { Tag } from "../ui/tag.tsx";
import { partyNames } from "./party-names.ts";

export type MatrixListTableProps = {
  readonly matrices: readonly MatrixInList[];
  readonly hasMore: boolean;
  readonly onNearEnd: () => void;
};

/** Matrices with their parties, what is not agreed, and whose turn it is. */
export function MatrixListTable({ matrices, hasMore, onNearEnd }: MatrixListTableProps) {
  const words = useWords();
  const navigate = useNavigate();
  return (
    <DataTable
      caption={words.responsibility.list.caption}
      columns={useColumns()}
      hasMore={hasMore}
      keyOf={({ id }) => id}
      onNearEnd={onNearEnd}
      onOpen={({ id }) =>
        void navigate({ to: "/matrices/$matrixId", params: { matrixId: id }, search: {} })
      }
      rows={matrices}
    />
  );
}

function useColumns(): readonly Column<MatrixInList>[] {
  const words = useWords();
  const momentText = useMomentText();
  const { list } = words.responsibility;
  return [
    {
      key: "title",
      label: list.title,
      text: ({ title }) => title,
      cell: ({ id, title }, { tabIndex }) => (
        <Link
          className="link"
          params={{ matrixId: id }}
          search={{}}
          tabIndex={tabIndex}
          to="/matrices/$matrixId"
        >
          {title}
        </Link>
      ),
      widthRem: 14,
    },
    {
      key: "turn",
      label: list.turn,
      text: (matrix) => turnText(matrix, words),
      cell: (matrix) => {
        const text = turnText(matrix, words);
        return matrix.turnCounts[matrix.myParty] ? <Tag tone="attention">{text}</Tag> : text;
      },
      widthRem: 10,
    },
    { key: "open", label: list.open, text: (matrix) => openText(matrix, words), widthRem: 7 },
    {
      key: "offering",
      label: list.offering,
      text: ({ offeringName, versionLabel }) => `${offeringName} ${versionLabel}`,
      widthRem: 11,
    },
    {
      key: "parties",
      label: list.parties,
      text: ({ parties }) =>
        partyNames(
          parties.map(({ key }) => key),
          parties,
          words,
        ),
      widthRem: 14,
    },
    {
      key: "createdAt",
      label: list.openedAt,
      text: ({ createdAt }) => momentText(createdAt, "day"),
      cell: ({ createdAt }) => <Moment at={createdAt} precision="day" />,
      widthRem: 9,
    },
  ];
}

function openText({ openRowCount, state }: MatrixInList, words: Words): string {
  const { list } = words.responsibility;
  if (state === "fixed") return list.fixed;
  return openRowCount === 0 ? list.noneOpen : words.shell.table.rows({ count: openRowCount });
}

function turnText({ myParty, parties, turnCounts }: MatrixInList, words: Words): string {
  const { list } = words.responsibility;
  const count = turnCounts[myParty];
  if (count) return list.mine({ count });
  const others = parties.map(({ key }) => key).filter((key) => Object.hasOwn(turnCounts, key));
  return others.length > 0 ? list.theirs({ names: partyNames(others, parties, words) }) : "";
}
