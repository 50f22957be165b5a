import type { ComparisonView } from "@bunkai/domain/comparison/comparison-view";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import SaveIcon from "lucide-react/icons/bookmark-plus";
import { useState } from "react";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { DifferenceLink } from "../difference/difference-link.tsx";
import { WordingNotice } from "../form/wording-notice.tsx";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { isProblem } from "../problem.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Page } from "../ui/page.tsx";
import { CellPanel } from "./cell-panel.tsx";
import { ComparedSheets } from "./compared-sheets.tsx";
import { ComparisonFilters } from "./comparison-filters.tsx";
import { ComparisonGrid } from "./comparison-grid.tsx";
import { ComparisonLegend } from "./comparison-legend.tsx";
import { comparisonViewQuery } from "./comparison-queries.ts";
import { SaveComparisonDialog } from "./save-comparison-dialog.tsx";
import { sheetIdsText } from "./sheet-ids.ts";
import { useComparisonRows } from "./use-comparison-rows.ts";
import { useOpenCell } from "./use-open-cell.ts";

/** Sheets of one form side by side, item by item. */
export function ComparedPage({ ids }: { readonly ids: readonly string[] }) {
  const words = useWords();
  const { organizationId } = useMembership();
  const query = useQuery(comparisonViewQuery(organizationId, ids));
  const [saving, setSaving] = useState(false);
  const offReason = useReasonOff()("comparison.write");
  return (
    <Page
      action={
        query.data && (
          <Button icon={SaveIcon} offReason={offReason} onClick={() => setSaving(true)}>
            {words.comparison.save.open}
          </Button>
        )
      }
      offReason={offReason}
      title={words.comparison.title}
    >
      {isProblem(query.error, "no_common_sheet") ? (
        <NoCommonSheet ids={ids} />
      ) : (
        <Loaded lines={10} query={query}>
          {(view) => <Compared view={view} />}
        </Loaded>
      )}
      {saving && query.data && (
        <SaveComparisonDialog
          onClose={() => setSaving(false)}
          sheetIds={query.data.columns.map(({ id }) => id)}
        />
      )}
    </Page>
  );
}

function Compared({ view }: { readonly view: ComparisonView }) {
  const read = useBilingual();
  const rows = useComparisonRows(view);
  const { open, cell, show } = useOpenCell(view);
  const [one, other, ...rest] = view.columns;
  return (
    <>
      <div className="flex flex-col gap-2">
        <p className="font-bold">{read(view.edition.title)}</p>
        <ComparedSheets columns={view.columns} />
      </div>
      {one && other && rest.length === 0 && one.readable && other.readable && (
        <div className="print:hidden">
          <DifferenceLink after={other.id} before={one.id} />
        </div>
      )}
      <WordingNotice wording={view.wording} />
      <ComparisonFilters edition={view.edition} />
      <ComparisonLegend />
      <div
        className={
          cell ? "grid grid-cols-[minmax(0,1fr)] gap-6 xl:grid-cols-[minmax(0,1fr)_21rem]" : ""
        }
      >
        <ComparisonGrid columns={view.columns} onOpen={show} open={open} rows={rows} />
        {cell && <CellPanel {...cell} onClose={() => show(null)} />}
      </div>
    </>
  );
}

/** Sheets of different forms ask different questions: nothing stands beside anything. */
function NoCommonSheet({ ids }: { readonly ids: readonly string[] }) {
  const words = useWords();
  const { noCommonSheet } = words.comparison;
  const [before, after, ...rest] = ids;
  return (
    <Notice announce="alert" title={words.error.no_common_sheet.title} tone="warning">
      <p>{noCommonSheet.detail}</p>
      <p className="mt-2">
        <Link className="link" search={{ chosen: sheetIdsText(ids) }} to="/find">
          {noCommonSheet.choose}
        </Link>
      </p>
      {before && after && rest.length === 0 && (
        <div className="mt-2">
          <DifferenceLink after={after} before={before} />
        </div>
      )}
    </Notice>
  );
}
