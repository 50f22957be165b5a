import type { Revision } from "@bunkai/domain/disclosure/revision";

/**
 * What a sheet said last before the next issue: its current revision, or the newest one where that was withdrawn; null
 * when the sheet was never issued.
 */
export function revisionBefore(
  revisions: readonly Revision[],
  editionKey: Revision["editionKey"],
): Revision | null {
  const newestFirst = revisions
    .filter((revision) => revision.editionKey === editionKey)
    .toSorted((one, other) => other.number - one.number);
  return newestFirst.find(({ state }) => state === "current") ?? newestFirst[0] ?? null;
}
