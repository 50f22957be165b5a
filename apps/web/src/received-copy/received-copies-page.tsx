import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import InboxIcon from "lucide-react/icons/mail-open";
import PlusIcon from "lucide-react/icons/plus";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { useWords } from "../language/use-words.ts";
import { offeringQuery } from "../offering/offering-queries.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Page } from "../ui/page.tsx";
import { OpenReceivedCopyDialog } from "./received-copy-dialog.tsx";
import { receivedCopiesQuery } from "./received-copy-queries.ts";
import { ReceivedCopyTable } from "./received-copy-table.tsx";

/** 受領済み開示書: the sheets that the organisation got by itself. The address says whether one is being added. */
export function ReceivedCopiesPage() {
  const words = useWords();
  const said = words.receivedCopy;
  const { organizationId } = useMembership();
  const { add, offering: offeringId } = useSearch({ from: "/frame/member/received-copies" });
  const navigate = useNavigate({ from: "/received-copies" });
  const query = useInfiniteQuery(receivedCopiesQuery(organizationId));
  const offering = useQuery({
    ...offeringQuery(organizationId, offeringId ?? ""),
    enabled: offeringId !== undefined,
  });
  const offReason = useReasonOff()("receivedCopy.write");
  const isReady = offeringId === undefined || offering.data !== undefined;
  return (
    <Page
      action={
        <Button
          icon={PlusIcon}
          kind="primary"
          offReason={offReason}
          onClick={() => void navigate({ search: { add: true } })}
        >
          {said.add.open}
        </Button>
      }
      lead={<p>{said.lead}</p>}
      offReason={offReason}
      title={said.title}
    >
      <Loaded query={query}>
        {({ pages }) => {
          const copies = pages.flatMap((page) => page.items);
          return copies.length === 0 ? (
            <Empty icon={InboxIcon} title={said.empty.title}>
              {said.empty.body}
            </Empty>
          ) : (
            <ReceivedCopyTable
              copies={copies}
              hasMore={query.hasNextPage}
              onNearEnd={() => !query.isFetchingNextPage && void query.fetchNextPage()}
            />
          );
        }}
      </Loaded>
      {add && isReady && offReason === null && (
        <OpenReceivedCopyDialog
          offering={offering.data ?? null}
          onClose={() => void navigate({ search: {}, replace: true })}
        />
      )}
    </Page>
  );
}
