import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import OfferingIcon from "lucide-react/icons/package";
import PlusIcon from "lucide-react/icons/plus";
import { useState } from "react";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Page } from "../ui/page.tsx";
import { OfferingDialog } from "./offering-dialog.tsx";
import { offeringsQuery } from "./offering-queries.ts";
import { OfferingTable } from "./offering-table.tsx";

/** What the own organisation sells, each version a row of its own. */
export function OfferingsPage() {
  const words = useWords();
  const navigate = useNavigate();
  const { organizationId, organizationKind } = useMembership();
  const query = useInfiniteQuery(offeringsQuery(organizationId, { own: true }));
  const [adding, setAdding] = useState(false);
  const roleReason = useReasonOff()("offering.write");
  const offReason =
    organizationKind === "hospital" ? words.error.vendor_only.detail({}) : roleReason;
  return (
    <Page
      action={
        <Button
          icon={PlusIcon}
          kind="primary"
          offReason={offReason}
          onClick={() => setAdding(true)}
        >
          {words.offering.add.open}
        </Button>
      }
      lead={<p>{words.offering.lead}</p>}
      offReason={offReason}
      title={words.shell.nav.offerings}
    >
      <Loaded query={query}>
        {({ pages }) => {
          const offerings = pages.flatMap((page) => page.items);
          return offerings.length === 0 ? (
            <Empty icon={OfferingIcon} title={words.offering.empty.title}>
              {words.offering.empty.body}
            </Empty>
          ) : (
            <OfferingTable
              hasMore={query.hasNextPage}
              offerings={offerings}
              onNearEnd={() => !query.isFetchingNextPage && void query.fetchNextPage()}
            />
          );
        }}
      </Loaded>
      {adding && (
        <OfferingDialog
          offering={null}
          onClose={() => setAdding(false)}
          onDone={({ id }) =>
            void navigate({ to: "/offerings/$offeringId", params: { offeringId: id } })
          }
        />
      )}
    </Page>
  );
}
