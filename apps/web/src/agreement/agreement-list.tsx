import type { Agreement } from "@bunkai/domain/agreement/agreement-view";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMembership } from "../account/use-membership.ts";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Moment, useMomentText } from "../ui/moment.tsx";
import type { Column } from "../ui/table/column.ts";
import { DataTable } from "../ui/table/data-table.tsx";
import { agreementsQuery } from "./agreement-queries.ts";
import { AgreementStateTag } from "./agreement-state-tag.tsx";

/** The agreements of the organisation, those that wait for signatures among them. */
export function AgreementList() {
  const { list } = useWords().agreement;
  const { organizationId } = useMembership();
  const navigate = useNavigate();
  const query = useInfiniteQuery(agreementsQuery(organizationId));
  const columns = useColumns();
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const agreements = pages.flatMap(({ items }) => items);
        if (agreements.length === 0) return <p className="text-solid-gray-800">{list.empty}</p>;
        return (
          <DataTable
            caption={list.caption}
            columns={columns}
            hasMore={query.hasNextPage}
            keyOf={({ id }) => id}
            onNearEnd={() => !query.isFetchingNextPage && void query.fetchNextPage()}
            onOpen={({ id }) =>
              void navigate({ to: "/agreements/$agreementId", params: { agreementId: id } })
            }
            rows={agreements}
          />
        );
      }}
    </Loaded>
  );
}

function useColumns(): readonly Column<Agreement>[] {
  const words = useWords();
  const momentText = useMomentText();
  const { list, page } = words.agreement;
  return [
    {
      key: "title",
      label: list.title,
      text: ({ title }) => title,
      cell: ({ id, title }, { tabIndex }) => (
        <Link
          className="link"
          params={{ agreementId: id }}
          tabIndex={tabIndex}
          to="/agreements/$agreementId"
        >
          {title}
        </Link>
      ),
      widthRem: 14,
    },
    {
      key: "state",
      label: list.state,
      text: ({ state }) => page.state[state],
      cell: ({ state }) => <AgreementStateTag state={state} />,
      widthRem: 8,
    },
    {
      key: "signatures",
      label: list.signatures,
      text: ({ signatures, signersNeeded }) =>
        list.signatureCount({ done: signatures.length, needed: signersNeeded.length }),
      widthRem: 6,
    },
    {
      key: "number",
      label: list.number,
      text: ({ documentNumber, version }) => list.numbered({ number: documentNumber, version }),
      widthRem: 14,
    },
    {
      key: "fixedAt",
      label: list.fixedAt,
      text: ({ fixedAt }) => momentText(fixedAt, "minute"),
      cell: ({ fixedAt }) => <Moment at={fixedAt} />,
      widthRem: 12,
    },
  ];
}
