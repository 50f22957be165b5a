import type { Bilingual } from "@bunkai/domain/catalog/bilingual";
import type { MatrixSearch } from "./matrix-search.ts";
import type { TalkedRow } from "./talked-row.ts";

/**
 * The rows that fit what the reader asked to see. Words must all occur, in any of the row's texts, in either width.
 *
 * @param my key of the reader's party
 */
export function filterRows(
  rows: readonly TalkedRow[],
  { phase, show, words = "" }: MatrixSearch,
  my: string,
): readonly TalkedRow[] {
  const wanted = folded(words).split(/\s+/u).filter(Boolean);
  return rows.filter((talked) => {
    if (phase && talked.duty.phase !== phase) return false;
    if (show === "open" && talked.state === "agreed") return false;
    if (show === "mine" && !talked.turn.includes(my)) return false;
    if (wanted.length === 0) return true;
    const text = folded(textsOf(talked).join("\n"));
    return wanted.every((word) => text.includes(word));
  });
}

function textsOf({ duty, row: { assignment } }: TalkedRow): readonly string[] {
  const both = (text: Bilingual) => [text.ja, text.en];
  const { boundaryPoint, condition, sentence, writtenIn } = assignment;
  const own = [boundaryPoint, condition, sentence, writtenIn?.document, writtenIn?.clause];
  return [duty.key, ...both(duty.area), ...both(duty.text), ...own.flatMap((text) => text ?? [])];
}

function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
