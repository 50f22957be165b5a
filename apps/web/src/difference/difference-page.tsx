import type { SheetDifference } from "@bunkai/domain/comparison/sheet-difference";
import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import SwapIcon from "lucide-react/icons/arrow-left-right";
import DownloadIcon from "lucide-react/icons/download";
import SameIcon from "lucide-react/icons/equal";
import { useMembership } from "../account/use-membership.ts";
import { useWords } from "../language/use-words.ts";
import { Loaded } from "../shell/loaded.tsx";
import { buttonStyle } from "../ui/button-style.ts";
import { Empty } from "../ui/empty.tsx";
import { Notice } from "../ui/notice.tsx";
import { Page } from "../ui/page.tsx";
import { DifferenceFilter } from "./difference-filter.tsx";
import { type DifferingIds, differenceAddress, differenceQuery } from "./difference-queries.ts";
import { DifferenceTable } from "./difference-table.tsx";
import { differingRows } from "./differing-rows.ts";
import { DifferingSheets } from "./differing-sheets.tsx";
import { useShownGroup } from "./use-shown-group.ts";

/** How two sheets differ, row by row. */
export function DifferencePage() {
  const words = useWords();
  const { after, before } = useSearch({ from: "/frame/member/differences" });
  const { difference } = words;
  return (
    <Page lead={<p>{difference.lead}</p>} title={difference.title}>
      {before && after ? (
        <Differing ids={{ before, after }} />
      ) : (
        <Notice title={difference.incomplete.title} tone="information">
          {difference.incomplete.body}
        </Notice>
      )}
    </Page>
  );
}

function Differing({ ids }: { readonly ids: DifferingIds }) {
  const { organizationId } = useMembership();
  const query = useQuery(differenceQuery(organizationId, ids));
  return (
    <Loaded lines={10} query={query}>
      {(difference) => (
        <>
          <DifferingSheets difference={difference} />
          <Downloads ids={ids} />
          <Rows difference={difference} />
        </>
      )}
    </Loaded>
  );
}

function Rows({ difference }: { readonly difference: SheetDifference }) {
  const words = useWords();
  const show = useShownGroup();
  const rows = differingRows(difference);
  if (rows.length === 0) {
    return (
      <Empty icon={SameIcon} title={words.difference.none}>
        {words.difference.noneBody}
      </Empty>
    );
  }
  return (
    <>
      <DifferenceFilter counts={difference.diff.counts} whole={rows.length} />
      <DifferenceTable rows={rows.filter(({ group }) => !show || group === show)} />
    </>
  );
}

function Downloads({ ids }: { readonly ids: DifferingIds }) {
  const words = useWords();
  const { organizationId } = useMembership();
  const style = buttonStyle({ kind: "secondary", size: "normal" });
  return (
    <div className="flex flex-wrap gap-3 print:hidden">
      {(["pdf", "json"] as const).map((type) => (
        <a
          className={style}
          download=""
          href={differenceAddress(organizationId, ids, type)}
          key={type}
        >
          <DownloadIcon aria-hidden="true" className="size-4" />
          {words.difference[type]}
        </a>
      ))}
      <Link
        className={style}
        search={(before) => ({ ...before, before: ids.after, after: ids.before, show: undefined })}
        to="/differences"
      >
        <SwapIcon aria-hidden="true" className="size-4" />
        {words.difference.swap}
      </Link>
    </div>
  );
}
