import { DomainError } from "../error/domain-error.ts";
import type { ImportChoice } from "./decide-import.ts";
import type { FormLayout } from "./form-layout.ts";
import type { FormLayoutReading } from "./form-layout-reading.ts";
import { placeKey } from "./place-key.ts";

/**
 * The layout of a form once a person has looked: sure matches hold unless a choice says otherwise; a doubtful one without
 * a choice is no item.
 *
 * @throws DomainError `import_choice_unknown` with the cells of choices that are about no row, or about one decided before
 * @throws DomainError `import_ambiguous` with the cells of rows that are to be the same item as a row before
 */
export function confirmLayout(
  { layout }: Pick<FormLayoutReading, "layout">,
  choices: readonly ImportChoice[],
): FormLayout {
  const open = new Set(layout.rows.map(placeKey));
  const unknown = choices.filter((choice) => !open.delete(placeKey(choice)));
  if (unknown.length > 0) {
    throw new DomainError("import_choice_unknown", { cells: unknown.map(placeKey) });
  }
  const decisions = new Map(choices.map((choice) => [placeKey(choice), choice.itemKey]));
  const rows = layout.rows.map((row) => {
    const decision = decisions.get(placeKey(row));
    return decision === undefined ? row : { ...row, itemKey: decision };
  });
  const seen = new Set<string>();
  const doubled = rows.filter(({ itemKey }) => {
    if (itemKey === null) return false;
    const isAgain = seen.has(itemKey);
    seen.add(itemKey);
    return isAgain;
  });
  if (doubled.length > 0) {
    throw new DomainError("import_ambiguous", { cells: doubled.map(placeKey) });
  }
  return { rows };
}
