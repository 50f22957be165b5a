import type { Contract } from "@bunkai/domain/contract/contract";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import ContractIcon from "lucide-react/icons/file-check-2";
import PlusIcon from "lucide-react/icons/plus";
import { useState } from "react";
import {
  useFacilities,
  useFacilityNames,
  useReachedFacilities,
  WHOLE,
} from "../account/use-facilities.ts";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Page } from "../ui/page.tsx";
import { Select } from "../ui/select.tsx";
import type { Column } from "../ui/table/column.ts";
import { DataTable } from "../ui/table/data-table.tsx";
import { AddContractDialog } from "./contract-dialog.tsx";
import { contractsQuery } from "./contract-queries.ts";
import { useDayText, usePeriodText } from "./use-day-text.ts";

/** No facility is chosen. */
const EVERYWHERE = "all";

/** The contract records of the organisation. */
export function ContractsPage() {
  const words = useWords();
  const { add, caption, empty, lead } = words.contract;
  const { organizationId } = useMembership();
  const navigate = useNavigate();
  const { facility } = useSearch({ from: "/frame/member/contracts" });
  const query = useInfiniteQuery(contractsQuery(organizationId, facility));
  const columns = useColumns();
  const [isAdding, setAdding] = useState(false);
  const offReason = useReasonOff()("contract.write");
  return (
    <Page
      action={
        <Button
          icon={PlusIcon}
          kind="primary"
          offReason={offReason}
          onClick={() => setAdding(true)}
        >
          {add.open}
        </Button>
      }
      lead={<p>{lead}</p>}
      offReason={offReason}
      title={words.shell.nav.contracts}
    >
      <FacilityFilter facility={facility} />
      <Loaded query={query}>
        {({ pages }) => {
          const contracts = pages.flatMap(({ items }) => items);
          return contracts.length === 0 ? (
            <Empty icon={ContractIcon} title={empty.title}>
              {empty.body}
            </Empty>
          ) : (
            <DataTable
              caption={caption}
              columns={columns}
              hasMore={query.hasNextPage}
              keyOf={({ id }) => id}
              onNearEnd={() => !query.isFetchingNextPage && void query.fetchNextPage()}
              onOpen={({ id }) =>
                void navigate({ to: "/contracts/$contractId", params: { contractId: id } })
              }
              rows={contracts}
            />
          );
        }}
      </Loaded>
      {isAdding && <AddContractDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}

/** Chooses the facility whose contracts are shown; nothing where there is no choice. */
function FacilityFilter({ facility = EVERYWHERE }: { readonly facility: string | undefined }) {
  const { all, filter, whole } = useWords().facility;
  const { facilityIds } = useMembership();
  const reached = useReachedFacilities();
  const navigate = useNavigate();
  if (reached.length + (facilityIds.length === 0 ? 1 : 0) < 2) return null;
  const choose = (value: string) =>
    void navigate({
      to: "/contracts",
      search: value === EVERYWHERE ? {} : { facility: value },
      replace: true,
    });
  return (
    <div className="print:hidden">
      <Select
        label={filter}
        onChange={choose}
        options={[
          { value: EVERYWHERE, label: all },
          ...(facilityIds.length === 0 ? [{ value: WHOLE, label: whole }] : []),
          ...reached.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={facility}
      />
    </div>
  );
}

function useColumns(): readonly Column<Contract>[] {
  const words = useWords();
  const { annexCount, field, kind } = words.contract;
  const hasFacilities = useFacilities().length > 0;
  const facilityNames = useFacilityNames();
  const book: Column<Contract> = {
    key: "facility",
    label: words.facility.field.facility,
    text: ({ facilityId }) => (facilityId ? facilityNames([facilityId]) : words.facility.whole),
    widthRem: 11,
  };
  const dayText = useDayText();
  const periodText = usePeriodText();
  return [
    {
      key: "title",
      label: field.title,
      text: ({ title }) => title,
      cell: ({ id, title }, { tabIndex }) => (
        <Link
          className="link"
          params={{ contractId: id }}
          tabIndex={tabIndex}
          to="/contracts/$contractId"
        >
          {title}
        </Link>
      ),
      widthRem: 14,
    },
    { key: "number", label: field.number, text: ({ number }) => number, widthRem: 8 },
    ...(hasFacilities ? [book] : []),
    { key: "kind", label: field.kind, text: (contract) => kind[contract.kind], widthRem: 7 },
    {
      key: "counterparty",
      label: field.counterparty,
      text: ({ counterparty }) => counterparty,
      widthRem: 11,
    },
    { key: "period", label: field.period, text: periodText, widthRem: 13 },
    {
      key: "noticeBy",
      label: field.noticeBy,
      text: ({ noticeBy }) => (noticeBy ? dayText(noticeBy) : ""),
      widthRem: 9,
    },
    {
      key: "annexes",
      label: field.annexes,
      text: ({ annexes }) => annexCount({ count: annexes.length }),
      align: "end",
      widthRem: 5,
    },
  ];
}
