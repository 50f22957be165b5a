import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import HistoryIcon from "lucide-react/icons/history";
import { Allowed } from "../account/allowed.tsx";
import { useMembership } from "../account/use-membership.ts";
import { downloadAddress } from "../file/download-address.ts";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Notice } from "../ui/notice.tsx";
import { Page } from "../ui/page.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { Select } from "../ui/select.tsx";
import { DataTable } from "../ui/table/data-table.tsx";
import type { LogSearch } from "./log-search.ts";
import { toldParameters, toldQuery } from "./questionnaire-queries.ts";
import { useToldColumns } from "./use-told-columns.tsx";

/** What was told to whom from which revision, and what of it comes from a revision that no longer stands. */
export function ToldPage() {
  return (
    <Allowed deed="disclosure.read">
      <Told />
    </Allowed>
  );
}

function Told() {
  const { log } = useWords().questionnaire;
  const search = useSearch({ from: "/frame/member/questionnaires/log" });
  const { organizationId } = useMembership();
  const query = useQuery(toldQuery(organizationId, search));
  const columns = useToldColumns();
  const csv = downloadAddress("/told-answers.csv", organizationId);
  return (
    <Page lead={<p>{log.lead}</p>} title={log.title}>
      <Loaded query={query}>
        {({ askers, lines, older, total }) => (
          <>
            {older > 0 && !search.older && <OlderNotice count={older} />}
            <Filter askers={askers} search={search} />
            {lines.length === 0 ? (
              <Empty icon={HistoryIcon} title={log.empty.title}>
                {log.empty.body}
              </Empty>
            ) : (
              <DataTable
                caption={log.title}
                columns={columns}
                keyOf={(one) => `${one.questionnaireId} ${one.number} ${one.itemKey}`}
                rows={lines}
                tools={
                  <a className="link" download="" href={`${csv}&${toldParameters(search)}`}>
                    {log.csv}
                  </a>
                }
              />
            )}
            {total > lines.length && <p>{log.more({ shown: lines.length, total })}</p>}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function OlderNotice({ count }: { readonly count: number }) {
  const { log } = useWords().questionnaire;
  const navigate = useNavigate();
  return (
    <Notice title={log.older({ count })} tone="warning">
      <p>{log.olderHint}</p>
      <div className="mt-2">
        <Button onClick={() => void navigate({ to: ".", search: { older: true } })}>
          {log.showOlder}
        </Button>
      </div>
    </Notice>
  );
}

const EVERYBODY = "*";

function Filter(props: { readonly askers: readonly string[]; readonly search: LogSearch }) {
  const { askers, search } = props;
  const { log } = useWords().questionnaire;
  const navigate = useNavigate();
  const go = (next: LogSearch) => void navigate({ to: ".", search: next, replace: true });
  const { asker, older, words: wanted } = search;
  const rest = {
    ...(asker ? { asker } : {}),
    ...(older ? { older } : {}),
    ...(wanted ? { words: wanted } : {}),
  };
  const without = (name: keyof LogSearch): LogSearch =>
    Object.fromEntries(Object.entries(rest).filter(([key]) => key !== name));
  return (
    <div className="flex flex-wrap items-end gap-4 print:hidden">
      <SearchField
        label={log.words}
        onSearch={(next) => go(next ? { ...rest, words: next } : without("words"))}
        submit={log.search}
        value={wanted ?? ""}
      />
      <Select
        label={log.column.asker}
        onChange={(next) => go(next === EVERYBODY ? without("asker") : { ...rest, asker: next })}
        options={[
          { value: EVERYBODY, label: log.everybody },
          ...askers.map((value) => ({ value, label: value })),
        ]}
        value={asker ?? EVERYBODY}
      />
      <label className="inline-flex min-h-11 items-center gap-2">
        <input
          checked={older ?? false}
          className="size-5 accent-key-900"
          onChange={({ target }) =>
            go(target.checked ? { ...rest, older: true } : without("older"))
          }
          type="checkbox"
        />
        {log.onlyOlder}
      </label>
    </div>
  );
}
