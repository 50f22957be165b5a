import type { Comparison } from "@bunkai/domain/comparison/comparison";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import ComparisonIcon from "lucide-react/icons/columns-3";
import SearchIcon from "lucide-react/icons/search";
import { useMembership } from "../account/use-membership.ts";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { buttonStyle } from "../ui/button-style.ts";
import { Empty } from "../ui/empty.tsx";
import { Moment, useMomentText } from "../ui/moment.tsx";
import { Page } from "../ui/page.tsx";
import type { Column } from "../ui/table/column.ts";
import { DataTable } from "../ui/table/data-table.tsx";
import { comparisonsQuery } from "./comparison-queries.ts";
import { sheetIdsText } from "./sheet-ids.ts";

/** The organisation's saved comparisons. A new one begins with the search. */
export function SavedComparisonsPage() {
  const words = useWords();
  const { organizationId } = useMembership();
  const query = useQuery(comparisonsQuery(organizationId));
  const { saved } = words.comparison;
  return (
    <Page
      action={
        <Link className={buttonStyle({ kind: "primary", size: "normal" })} to="/find">
          <SearchIcon aria-hidden="true" className="size-4" />
          {saved.begin}
        </Link>
      }
      lead={<p>{saved.lead}</p>}
      title={words.shell.nav.comparisons}
    >
      <Loaded query={query}>
        {(comparisons) =>
          comparisons.length === 0 ? (
            <Empty icon={ComparisonIcon} title={saved.empty}>
              {saved.emptyBody}
            </Empty>
          ) : (
            <SavedTable comparisons={comparisons} />
          )
        }
      </Loaded>
    </Page>
  );
}

function SavedTable({ comparisons }: { readonly comparisons: readonly Comparison[] }) {
  const words = useWords();
  const momentText = useMomentText();
  const { field } = words.comparison.saved;
  const columns: Column<Comparison>[] = [
    {
      key: "name",
      label: field.name,
      text: ({ name }) => name,
      cell: ({ name, sheetIds }, { tabIndex }) => (
        <Link
          className="link font-bold"
          search={{ revisions: sheetIdsText(sheetIds) }}
          tabIndex={tabIndex}
          to="/comparisons"
        >
          {name}
        </Link>
      ),
      widthRem: 22,
    },
    {
      key: "count",
      label: field.count,
      text: ({ sheetIds }) => String(sheetIds.length),
      align: "end",
      widthRem: 8,
    },
    {
      key: "createdAt",
      label: field.createdAt,
      text: ({ createdAt }) => momentText(createdAt, "minute"),
      cell: ({ createdAt }) => <Moment at={createdAt} />,
      widthRem: 13,
    },
  ];
  return (
    <DataTable
      caption={words.comparison.saved.title}
      columns={columns}
      keyOf={({ id }) => id}
      rows={comparisons}
    />
  );
}
