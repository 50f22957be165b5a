import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { Allowed } from "../account/allowed.tsx";
import { useMembership } from "../account/use-membership.ts";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Page } from "../ui/page.tsx";
import { auditQuery } from "./audit-queries.ts";
import { AuditTable } from "./audit-table.tsx";
import { EntryPanel } from "./entry-panel.tsx";
import { ExportLinks } from "./export-links.tsx";
import { RecomputePanel } from "./recompute-panel.tsx";

/** The audit record: who did what when, and proof that nobody changed it since. */
export function AuditPage() {
  return (
    <Allowed deed="audit.read">
      <AuditRecord />
    </Allowed>
  );
}

function AuditRecord() {
  const words = useWords();
  const { organizationId } = useMembership();
  const { entry: sequence } = useSearch({ from: "/frame/member/audit" });
  const navigate = useNavigate({ from: "/audit" });
  const query = useInfiniteQuery(auditQuery(organizationId));
  const entries = query.data?.pages.flatMap((page) => page.items) ?? [];
  const open = entries.find((entry) => entry.sequence === sequence);
  const more = () => {
    if (!query.isFetchingNextPage) void query.fetchNextPage();
  };
  const missing = sequence !== undefined && !open && query.hasNextPage;
  useEffect(() => {
    if (missing && !query.isFetching) void query.fetchNextPage();
  }, [missing, query.isFetching, query.fetchNextPage]);
  const show = (entry: number | undefined) =>
    void navigate({ search: (search) => ({ ...search, entry }), resetScroll: false });
  return (
    <Page action={<ExportLinks />} lead={<p>{words.audit.lead}</p>} title={words.shell.nav.audit}>
      <RecomputePanel />
      <Loaded lines={8} query={query}>
        {() => (
          <div
            className={
              open ? "grid grid-cols-[minmax(0,1fr)] gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]" : ""
            }
          >
            <AuditTable
              entries={entries}
              hasMore={query.hasNextPage}
              onNearEnd={more}
              onOpen={(entry) => show(entry.sequence)}
              openSequence={sequence}
            />
            {open && <EntryPanel entry={open} onClose={() => show(undefined)} />}
          </div>
        )}
      </Loaded>
    </Page>
  );
}
