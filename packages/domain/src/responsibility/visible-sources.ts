import type { DraftSource } from "./draft-row.ts";
import type { RowSource } from "./matrix.ts";

/**
 * The sources of a drafted row for one reader. Of answers in a sheet that the reader may not read, it stays known that
 * they are there, once for each sheet; neither the question nor what was said to it.
 *
 * @param readable ids of the revisions that the reader may read
 */
export function visibleSources(
  sources: readonly DraftSource[],
  readable: ReadonlySet<string>,
): RowSource[] {
  const hidden = new Set<string>();
  return sources.flatMap((source): RowSource[] => {
    if (source.from !== "answer" || readable.has(source.revisionId)) return [source];
    const { revisionId } = source;
    if (hidden.has(revisionId)) return [];
    hidden.add(revisionId);
    return [{ from: "hiddenAnswer", revisionId }];
  });
}
