import type { Edition } from "@bunkai/domain/catalog/edition";
import type { AsideField } from "@bunkai/domain/catalog/item";
import type { IssueGap } from "@bunkai/domain/disclosure/find-issue-gaps";
import { useMemo } from "react";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { parentFacts } from "./parent-facts.ts";

/** What is wrong with an answer, and what the form asks beside it without insisting, in words. */
export type ItemComplaint = {
  readonly wrong: string | undefined;
  readonly wish: string | undefined;
};

/** What is wrong with answers that were given or asked beside them, in words, by item: it stands beside the answer. */
export function useItemComplaints(
  edition: Edition,
  gaps: readonly IssueGap[],
): ReadonlyMap<string, ItemComplaint> {
  const words = useWords();
  const read = useBilingual();
  const items = useMemo(() => new Map(edition.items.map((item) => [item.key, item])), [edition]);
  const { authoring, gap: said } = words.disclosure;
  const complaintOf = (gap: IssueGap): string | null => {
    if (gap.problem === "reason_missing") return said.reasonMissing;
    if (gap.problem === "commitment_missing") return said.commitmentMissing;
    if (gap.problem !== "answered_unasked") return null;
    const facts = parentFacts(items.get(gap.itemKey), items, { words, read });
    return facts && said.unaskedHere(facts);
  };
  const asides = asidesByItem(gaps);
  const fieldsOf = (fields: readonly AsideField[]) =>
    fields.map((field) => said.aside[field]).join(words.account.listSeparator);
  const wrong = new Map(
    gaps.flatMap((gap): [string, string][] => {
      const complaint = complaintOf(gap);
      return complaint && "itemKey" in gap ? [[gap.itemKey, complaint]] : [];
    }),
  );
  const keys = [...wrong.keys(), ...asides.keys()];
  return new Map(
    keys.map((key): [string, ItemComplaint] => {
      const { blocking = [], others = [] } = asides.get(key) ?? {};
      const lines = [
        wrong.get(key),
        blocking.length > 0 && authoring.aside.blocks({ fields: fieldsOf(blocking) }),
      ];
      const wish = others.length > 0 && authoring.aside.missing({ fields: fieldsOf(others) });
      return [
        key,
        { wrong: lines.filter(Boolean).join(" ") || undefined, wish: wish || undefined },
      ];
    }),
  );
}

type AsideGaps = { readonly blocking: AsideField[]; readonly others: AsideField[] };

function asidesByItem(gaps: readonly IssueGap[]): ReadonlyMap<string, AsideGaps> {
  const found = new Map<string, AsideGaps>();
  for (const gap of gaps) {
    if (gap.problem !== "aside_missing") continue;
    const of = found.get(gap.itemKey) ?? { blocking: [], others: [] };
    (gap.blocks ? of.blocking : of.others).push(gap.field);
    found.set(gap.itemKey, of);
  }
  return found;
}
