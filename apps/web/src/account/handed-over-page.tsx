import { useQuery } from "@tanstack/react-query";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Page } from "../ui/page.tsx";
import { DataTable } from "../ui/table/data-table.tsx";
import { handedOverQuery } from "./handover-queries.ts";
import { useHeldColumns } from "./use-held-columns.tsx";
import { useMembership } from "./use-membership.ts";

/** What others have handed over to the person. */
export function HandedOverPage() {
  const { received } = useWords().handover;
  const { organizationId } = useMembership();
  const query = useQuery(handedOverQuery(organizationId));
  const columns = useHeldColumns();
  return (
    <Page lead={<p>{received.lead}</p>} title={received.title}>
      <Loaded query={query}>
        {(items) =>
          items.length === 0 ? (
            <p>{received.empty}</p>
          ) : (
            <DataTable
              caption={received.title}
              columns={columns}
              keyOf={({ id }) => id}
              rows={items}
            />
          )
        }
      </Loaded>
    </Page>
  );
}
