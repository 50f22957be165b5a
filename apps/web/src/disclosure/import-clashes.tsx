import { sheetItems } from "@bunkai/domain/disclosure/sheet-items";
import type { ImportOutcome } from "@bunkai/domain/workbook/import-outcome";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { Notice } from "../ui/notice.tsx";
import { showImportRow } from "./import-row-anchor.ts";
import type { ImportTarget } from "./import-target.ts";
import { parentFacts } from "./parent-facts.ts";

export type ImportClashesProps = {
  readonly outcome: ImportOutcome;
  readonly target: ImportTarget;
};

/** Rows that do not go together: two for one item, and answers that the answer to the item before rules out. */
export function ImportClashes({ outcome, target }: ImportClashesProps) {
  const words = useWords();
  const read = useBilingual();
  const { gap, import: said } = words.disclosure;
  const items = new Map(target.edition.items.map((item) => [item.key, item]));
  const nameOf = (itemKey: string) => {
    const item = items.get(itemKey);
    return item ? read(item.text) : itemKey;
  };
  const unasked = unaskedAfter({ outcome, target });
  return (
    <>
      {outcome.doubled.size > 0 && (
        <Notice title={said.doubled({ count: outcome.doubled.size })} tone="warning">
          <ul className="flex list-disc flex-col gap-1 pl-5">
            {[...outcome.doubled].map(([itemKey, rows]) => (
              <li key={itemKey}>
                {said.doubledOf({ item: nameOf(itemKey) })}
                {rows.map((row) => (
                  <button
                    className="link ml-2"
                    key={row.cell}
                    onClick={() => showImportRow(row)}
                    type="button"
                  >
                    {said.cell(row)}
                  </button>
                ))}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {unasked.length > 0 && (
        <Notice title={gap.unasked({ count: unasked.length })} tone="warning">
          <p>{said.unaskedHint}</p>
          <ul className="flex list-disc flex-col gap-1 pl-5">
            {unasked.map(({ itemKey, row }) => {
              const facts = parentFacts(items.get(itemKey), items, { words, read });
              return (
                <li key={itemKey}>
                  {facts && gap.unaskedOf({ item: nameOf(itemKey), ...facts })}
                  <button className="link ml-2" onClick={() => showImportRow(row)} type="button">
                    {said.cell(row)}
                  </button>
                </li>
              );
            })}
          </ul>
        </Notice>
      )}
    </>
  );
}

/** The rows whose answers would stand against what their parents say, once the draft has them all. */
function unaskedAfter({ outcome, target }: ImportClashesProps): ImportOutcome["taken"] {
  const answers = new Map(target.answers.map(({ itemKey, answer }) => [itemKey, answer]));
  for (const { answer, itemKey } of outcome.taken) answers.set(itemKey, answer);
  const unasked = new Set(sheetItems(target.edition, answers).contradicting.map(({ key }) => key));
  return outcome.taken.filter(({ itemKey }) => unasked.has(itemKey));
}
