import { COMPARED_SHEETS_MAX } from "@bunkai/domain/comparison/comparison";
import { useSearch } from "@tanstack/react-router";
import { ComparedPage } from "./compared-page.tsx";
import { revisionIdsOf } from "./revision-ids.ts";
import { SavedComparisonsPage } from "./saved-comparisons-page.tsx";

/** The sheets that the address names, side by side; without any, the comparisons that were saved. */
export function ComparisonsPage() {
  const { revisions } = useSearch({ from: "/frame/member/comparisons" });
  const ids = revisionIdsOf(revisions).slice(0, COMPARED_SHEETS_MAX);
  return ids.length === 0 ? <SavedComparisonsPage /> : <ComparedPage ids={ids} />;
}
