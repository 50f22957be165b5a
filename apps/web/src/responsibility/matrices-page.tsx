import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import MatrixIcon from "lucide-react/icons/handshake";
import PlusIcon from "lucide-react/icons/plus";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { AgreementList } from "../agreement/agreement-list.tsx";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Page, Part } from "../ui/page.tsx";
import { MatrixListTable } from "./matrix-list-table.tsx";
import { matricesQuery } from "./responsibility-queries.ts";

/** Every matrix that the organisation takes part in, and what became of them. */
export function MatricesPage() {
  const words = useWords();
  const { list, opening } = words.responsibility;
  const { organizationId } = useMembership();
  const navigate = useNavigate();
  const query = useInfiniteQuery(matricesQuery(organizationId));
  const offReason = useReasonOff()("matrix.open");
  return (
    <Page
      action={
        <Button
          icon={PlusIcon}
          kind="primary"
          offReason={offReason}
          onClick={() => void navigate({ to: "/matrices/new" })}
        >
          {opening.title}
        </Button>
      }
      lead={<p>{list.lead}</p>}
      offReason={offReason}
      title={words.shell.nav.matrices}
    >
      <Part title={list.caption}>
        <Loaded query={query}>
          {({ pages }) => {
            const matrices = pages.flatMap(({ items }) => items);
            return matrices.length === 0 ? (
              <Empty icon={MatrixIcon} title={list.empty.title}>
                {list.empty.body}
              </Empty>
            ) : (
              <MatrixListTable
                hasMore={query.hasNextPage}
                matrices={matrices}
                onNearEnd={() => !query.isFetchingNextPage && void query.fetchNextPage()}
              />
            );
          }}
        </Loaded>
      </Part>
      <Part title={list.agreements}>
        <AgreementList />
      </Part>
    </Page>
  );
}
