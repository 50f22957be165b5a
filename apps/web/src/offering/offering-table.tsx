import { Link } from "@tanstack/react-router";
import { useWords } from "../language/use-words.ts";
import { Moment, useMomentText } from "../ui/moment.tsx";
import type { Column } from "../ui/table/column.ts";
import { DataTable } from "../ui/table/data-table.tsx";
import { Tag } from "../ui/tag.tsx";
import type { OfferingWithRevisions } from "./offering-queries.ts";

export type OfferingTableProps = {
  readonly offerings: readonly OfferingWithRevisions[];
  readonly hasMore: boolean;
  readonly onNearEnd: () => void;
};

/** The own offerings as a table. The name leads to the offering. */
export function OfferingTable({ offerings, hasMore, onNearEnd }: OfferingTableProps) {
  return (
    <DataTable
      caption={useWords().shell.nav.offerings}
      columns={useColumns()}
      hasMore={hasMore}
      keyOf={({ id }) => id}
      onNearEnd={onNearEnd}
      rows={offerings}
    />
  );
}

function useColumns(): readonly Column<OfferingWithRevisions>[] {
  const words = useWords();
  const momentText = useMomentText();
  const { field } = words.offering;
  return [
    {
      key: "name",
      label: field.name,
      text: ({ name }) => name,
      cell: ({ id, name }, { tabIndex }) => (
        <Link
          className="link font-bold"
          params={{ offeringId: id }}
          tabIndex={tabIndex}
          to="/offerings/$offeringId"
        >
          {name}
        </Link>
      ),
      widthRem: 15,
    },
    {
      key: "versionLabel",
      label: field.versionLabel,
      text: ({ versionLabel }) => versionLabel,
      widthRem: 8,
    },
    {
      key: "serviceType",
      label: field.serviceType,
      text: ({ serviceType }) => words.responsibility.serviceType[serviceType],
      widthRem: 8,
    },
    {
      key: "issued",
      label: words.offering.issued,
      text: (offering) =>
        currentOf(offering)
          .map((revision) => words.offering.issuedSheet(revision))
          .join(words.account.listSeparator),
      cell: (offering) => <Issued offering={offering} />,
      widthRem: 17,
    },
    {
      key: "createdAt",
      label: field.createdAt,
      text: ({ createdAt }) => momentText(createdAt, "day"),
      cell: ({ createdAt }) => <Moment at={createdAt} precision="day" />,
      widthRem: 9.5,
    },
  ];
}

function Issued({ offering }: { readonly offering: OfferingWithRevisions }) {
  const words = useWords();
  const current = currentOf(offering);
  if (current.length === 0) {
    return <span className="text-solid-gray-700">{words.offering.nothingIssued}</span>;
  }
  return (
    <span className="flex flex-wrap gap-1">
      {current.map((revision) => (
        <Tag key={revision.id}>{words.offering.issuedSheet(revision)}</Tag>
      ))}
    </span>
  );
}

function currentOf({ revisions }: OfferingWithRevisions) {
  return revisions.filter(({ state }) => state === "current");
}
