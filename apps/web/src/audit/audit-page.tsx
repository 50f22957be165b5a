import type { AuditFilter } from "@bunkai/domain/audit/audit-filter";
import { isViewedKind } from "@bunkai/domain/audit/object-view";
import { auditFilterLines } from "@bunkai/language/audit-filter-lines";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import SearchIcon from "lucide-react/icons/search";
import { useEffect } from "react";
import { Allowed } from "../account/allowed.tsx";
import { useMembership } from "../account/use-membership.ts";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Page } from "../ui/page.tsx";
import { AuditFilterForm } from "./audit-filter-form.tsx";
import { auditQuery } from "./audit-queries.ts";
import { auditFilterOf } from "./audit-search.ts";
import { AuditTable } from "./audit-table.tsx";
import { EntryPanel } from "./entry-panel.tsx";
import { ExportLinks } from "./export-links.tsx";
import { RecomputePanel } from "./recompute-panel.tsx";
import { SignedPart } from "./signed-part.tsx";
import { ViewersPart } from "./viewers-part.tsx";

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
  const filter = auditFilterOf(useSearch({ from: "/frame/member/audit" }));
  return (
    <Page
      action={<ExportLinks filter={filter} />}
      lead={<p>{words.audit.lead}</p>}
      title={words.shell.nav.audit}
    >
      <RecomputePanel />
      <SignedPart />
      <AuditFilterForm filter={filter} />
      <Filtered filter={filter} />
      {isViewedKind(filter.kind) && filter.object && (
        <ViewersPart id={filter.object} kind={filter.kind} />
      )}
      <Entries filter={filter} key={JSON.stringify(filter)} />
    </Page>
  );
}

/** What the filter is, in words: nobody should take a part for the whole. */
function Filtered({ filter }: { readonly filter: AuditFilter }) {
  const words = useWords();
  const { chainIsWhole, on, oneOf } = words.audit.filter;
  const lines = auditFilterLines(filter, words);
  return (
    <div aria-live="polite">
      {lines.length > 0 && (
        <>
          <p className="font-bold wrap-anywhere">
            {on({ list: lines.map(oneOf).join(words.account.listSeparator) })}
          </p>
          <p className="text-[0.9375rem] leading-160 text-solid-gray-700">{chainIsWhole}</p>
        </>
      )}
    </div>
  );
}

function Entries({ filter }: { readonly filter: AuditFilter }) {
  const { organizationId } = useMembership();
  const { entry: sequence } = useSearch({ from: "/frame/member/audit" });
  const navigate = useNavigate({ from: "/audit" });
  const query = useInfiniteQuery(auditQuery(organizationId, filter));
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
    <Loaded lines={8} query={query}>
      {() =>
        entries.length === 0 ? (
          <Nothing />
        ) : (
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
        )
      }
    </Loaded>
  );
}

function Nothing() {
  const { filter } = useWords().audit;
  const navigate = useNavigate({ from: "/audit" });
  const clear = () => void navigate({ search: {}, resetScroll: false });
  return (
    <Empty
      action={<Button onClick={clear}>{filter.clear}</Button>}
      icon={SearchIcon}
      title={filter.none}
    >
      {filter.noneBody}
    </Empty>
  );
}
