import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import SearchIcon from "lucide-react/icons/search";
import { useState } from "react";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { VersionList } from "../agreement/version-list.tsx";
import { ViewersPart } from "../audit/viewers-part.tsx";
import { useIsGuest } from "../guest/use-is-guest.ts";
import { useWords } from "../language/use-words.ts";
import { LoadedPage } from "../shell/loaded-page.tsx";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Page } from "../ui/page.tsx";
import { Tag } from "../ui/tag.tsx";
import { AcceptDialog } from "./accept-dialog.tsx";
import { BasisNotice } from "./basis-notice.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { filterRows } from "./filter-rows.ts";
import { FixAction, useFixOff } from "./fix-action.tsx";
import { GuestsAhead, MatrixGuests } from "./matrix-guests.tsx";
import { MatrixLead, TalkCount } from "./matrix-lead.tsx";
import { MatrixTable } from "./matrix-table.tsx";
import { ownTurnFirst } from "./own-turn-first.ts";
import { type MatrixView, matrixQuery } from "./responsibility-queries.ts";
import { RowPanel } from "./row-panel.tsx";
import { type TalkedRow, talkedRowsOf } from "./talked-row.ts";
import { Withdrawn } from "./withdrawn.tsx";

/** A responsibility matrix: its rows, the talk about each, and the way to the agreement. */
export function MatrixPage() {
  const { matrixId } = useParams({ from: "/frame/member/matrices/$matrixId" });
  const { organizationId } = useMembership();
  const query = useQuery(matrixQuery(organizationId, matrixId));
  return <LoadedPage query={query}>{(view) => <Talk view={view} />}</LoadedPage>;
}

function Talk({ view }: { readonly view: MatrixView }) {
  const words = useWords();
  const { matrix } = view;
  const isGuest = useIsGuest();
  const rows = isGuest ? ownTurnFirst(talkedRowsOf(view), matrix.myParty) : talkedRowsOf(view);
  return (
    <Page
      action={<FixAction matrix={matrix} rows={rows} />}
      lead={<MatrixLead matrix={matrix} />}
      offReason={useFixOff(matrix, rows)}
      state={<Tag>{words.responsibility.talk.state[matrix.state]}</Tag>}
      title={matrix.title}
    >
      <BasisNotice isFixed={matrix.state === "fixed"} matrixId={matrix.id} />
      <Withdrawn matrix={matrix} />
      <GuestsAhead matrix={matrix} />
      <TalkCount matrix={matrix} rows={rows} />
      <Rows rows={rows} view={view} />
      <VersionList matrix={matrix} />
      <MatrixGuests matrix={matrix} />
      <ViewersPart id={matrix.id} kind="matrix" />
    </Page>
  );
}

function Rows({
  rows,
  view: { matrix },
}: {
  readonly rows: readonly TalkedRow[];
  readonly view: MatrixView;
}) {
  const { filter } = useWords().responsibility;
  const search = useSearch({ from: "/frame/member/matrices/$matrixId" });
  const navigate = useNavigate({ from: "/matrices/$matrixId" });
  const shown = filterRows(rows, search, matrix.myParty);
  const open = rows.find(({ row }) => row.id === search.row);
  const show = (row: string | undefined) =>
    void navigate({ search: (before) => ({ ...before, row }), resetScroll: false });
  const clear = () => void navigate({ search: { row: search.row }, resetScroll: false });
  return (
    <>
      <FilterBar search={search} />
      <div
        className={
          open ? "grid grid-cols-[minmax(0,1fr)] gap-6 xl:grid-cols-[minmax(0,1fr)_25rem]" : ""
        }
      >
        {shown.length > 0 ? (
          <MatrixTable
            matrix={matrix}
            onOpen={({ row }) => show(row.id)}
            openRowId={search.row}
            rows={shown}
            tools={<AcceptShown matrix={matrix} shown={shown} />}
          />
        ) : (
          <Empty
            action={<Button onClick={clear}>{filter.clear}</Button>}
            icon={SearchIcon}
            title={filter.none}
          >
            {filter.noneBody}
          </Empty>
        )}
        {open && (
          <RowPanel
            key={open.row.id}
            matrix={matrix}
            onClose={() => show(undefined)}
            talked={open}
          />
        )}
      </div>
    </>
  );
}

/** Agrees to every row shown that waits for the reader's organisation. */
function AcceptShown(props: {
  readonly matrix: MatrixView["matrix"];
  readonly shown: readonly TalkedRow[];
}) {
  const { matrix, shown } = props;
  const { accept } = useWords().responsibility;
  const role = useReasonOff()("matrix.move");
  const [accepting, setAccepting] = useState<readonly TalkedRow[] | null>(null);
  const waiting = shown.filter(
    ({ state, turn }) => state === "waiting" && turn.includes(matrix.myParty),
  );
  if (matrix.state === "fixed") return null;
  return (
    <>
      <Button
        offReason={role ?? (waiting.length === 0 ? accept.none : null)}
        onClick={() => setAccepting(waiting)}
        size="small"
      >
        {accept.open({ count: waiting.length })}
      </Button>
      {accepting && (
        <AcceptDialog matrix={matrix} onClose={() => setAccepting(null)} rows={accepting} />
      )}
    </>
  );
}
