import type { Edition } from "@bunkai/domain/catalog/edition";
import type { IssueGap } from "@bunkai/domain/disclosure/find-issue-gaps";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { parentFacts } from "./parent-facts.ts";

/** What is wrong with answers that were given, in words, by item: it stands beside the answer. */
export function useItemComplaints(
  edition: Edition,
  gaps: readonly IssueGap[],
): ReadonlyMap<string, string> {
  const words = useWords();
  const read = useBilingual();
  const items = new Map(edition.items.map((item) => [item.key, item]));
  const complaintOf = (gap: IssueGap): string | null => {
    if (gap.problem === "reason_missing") return words.disclosure.gap.reasonMissing;
    if (gap.problem === "commitment_missing") return words.disclosure.gap.commitmentMissing;
    if (gap.problem !== "answered_unasked") return null;
    const facts = parentFacts(items.get(gap.itemKey), items, { words, read });
    return facts && words.disclosure.gap.unaskedHere(facts);
  };
  return new Map(
    gaps.flatMap((gap): [string, string][] => {
      const complaint = complaintOf(gap);
      return complaint && "itemKey" in gap ? [[gap.itemKey, complaint]] : [];
    }),
  );
}
