import { COMPARED_SHEETS_MAX } from "@bunkai/domain/comparison/comparison";
import { useSearch } from "@tanstack/react-router";
import { ComparedPage } from "./compared-page.tsx";
import { SavedComparisonsPage } from "./saved-comparisons-page.tsx";
import { sheetIdsOf } from "./sheet-ids.ts";

/** The sheets that the address names, side by side; without any, the comparisons that were saved. */
export function ComparisonsPage() {
  const { revisions } = useSearch({ from: "/frame/member/comparisons" });
  const ids = sheetIdsOf(revisions).slice(0, COMPARED_SHEETS_MAX);
  return ids.length === 0 ? <SavedComparisonsPage /> : <ComparedPage ids={ids} />;
}
