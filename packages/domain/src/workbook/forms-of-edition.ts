import type { Edition, SheetKind } from "../catalog/edition.ts";
import { DomainError } from "../error/domain-error.ts";
import type { ItemIndex } from "./item-index.ts";
import type { WorkbookProblem } from "./problem.ts";
import type { SheetForm } from "./sheet-forms.ts";

/** A row counts as one of the edition from this likeness on: MDS and SDS have questions in common, but most are not. */
const RECOGNISED_SCORE_MIN = 0.6;
/** A sheet that says it is another form is believed unless this share of its rows is of the edition. */
const OWN_SHARE_MIN = 0.6;
/** A workbook of which less is recognised is another form, whatever it says. */
const ANY_SHARE_MIN = 0.25;
const ROWS_MIN = 5;
/** A share is judged by this many rows, evenly taken. */
const ROWS_JUDGED_MAX = 200;

/**
 * Leaves out the sheets that are another form, such as an MDS beside an SDS.
 *
 * @throws DomainError `workbook_without_table` when nothing asks and answers
 * @throws DomainError `workbook_wrong_edition` when nothing is left, or next to nothing is recognised
 */
export function formsOfEdition(
  forms: readonly SheetForm[],
  edition: Edition,
  index: ItemIndex,
): { readonly forms: readonly SheetForm[]; readonly problems: readonly WorkbookProblem[] } {
  const judged = forms.map((form) => {
    const share = recognisedShare([form], index);
    const isOther = form.kind !== null && form.kind !== edition.kind && share < OWN_SHARE_MIN;
    return { form, isOther: isOther && form.rows.length > 0 };
  });
  const own = judged.filter(({ isOther }) => !isOther).map(({ form }) => form);
  const others = judged.filter(({ isOther }) => isOther).map(({ form }) => form);
  const rows = own.flatMap((form) => form.rows);
  if (rows.length === 0 && others.length === 0) throw new DomainError("workbook_without_table");
  const share = recognisedShare(own, index);
  const isForeign = rows.length >= ROWS_MIN && share < ANY_SHARE_MIN;
  if (rows.length === 0 || isForeign) {
    throw new DomainError("workbook_wrong_edition", {
      editionKind: edition.kind,
      foundKind: others[0]?.kind ?? null,
      sheet: (others[0] ?? own.find((form) => form.rows.length > 0))?.view.name ?? "",
      percentRecognised: Math.round(recognisedShare(isForeign ? own : others, index) * 100),
    });
  }
  const problems = others.map(
    ({ kind, view }): WorkbookProblem => ({
      code: "sheet_of_other_form",
      sheet: view.name,
      cell: null,
      facts: { kind: kind satisfies SheetKind | null as string },
    }),
  );
  return { forms: own, problems };
}

function recognisedShare(forms: readonly SheetForm[], index: ItemIndex): number {
  const all = forms.flatMap((form) => form.rows);
  const step = Math.max(1, Math.ceil(all.length / ROWS_JUDGED_MAX));
  const rows = all.filter((_, position) => position % step === 0);
  const recognised = rows.filter(
    (row) =>
      index.hasWording(row.question) ||
      (index.candidatesOf({ ...row, section: null })[0]?.score ?? 0) >= RECOGNISED_SCORE_MIN,
  );
  return rows.length === 0 ? 0 : recognised.length / rows.length;
}
