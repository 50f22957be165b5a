import type { Edition } from "@bunkai/domain/catalog/edition";
import type { Item } from "@bunkai/domain/catalog/item";
import type { ComparisonView } from "@bunkai/domain/comparison/comparison-view";
import { useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { answerText } from "../disclosure/answer-text.ts";
import { useAnswerTongue } from "../disclosure/use-answer-tongue.ts";
import { useTongue } from "../language/use-words.ts";

export type ComparedCell = ComparisonView["rows"][number]["cells"][number];

/** One item across all sheets. */
export type ComparedRow = {
  readonly item: Item;
  readonly section: Edition["sections"][number] | undefined;
  readonly differs: boolean;
  readonly cells: readonly ComparedCell[];
  readonly remarks: ComparisonView["rows"][number]["remarks"];
};

/** The rows that the filters of the address let through: differences, a section, words in question or answer. */
export function useComparisonRows({ edition, rows }: ComparisonView): readonly ComparedRow[] {
  const { differs, section, words } = useSearch({ from: "/frame/member/comparisons" });
  const { language } = useTongue();
  const tongue = useAnswerTongue();
  return useMemo(() => {
    const items = new Map(edition.items.map((item) => [item.key, item]));
    const sections = new Map(edition.sections.map((one) => [one.key, one]));
    const wanted = (words ?? "").normalize("NFKC").toLowerCase().split(/\s+/u).filter(Boolean);
    return rows.flatMap(({ itemKey, ...row }): ComparedRow[] => {
      const item = items.get(itemKey);
      if (!item || (differs && !row.differs)) return [];
      if (section && item.sectionKey !== section) return [];
      const text = [
        item.text[language],
        ...row.cells.map(({ answer }) =>
          answer ? [answerText(answer, item, tongue), answer.note, answer.condition].join(" ") : "",
        ),
      ]
        .join(" ")
        .normalize("NFKC")
        .toLowerCase();
      if (!wanted.every((word) => text.includes(word))) return [];
      return [{ ...row, item, section: sections.get(item.sectionKey) }];
    });
  }, [edition, rows, differs, section, words, language, tongue]);
}
