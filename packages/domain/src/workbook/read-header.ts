import type { Edition } from "../catalog/edition.ts";
import { cellAddress } from "./cell-address.ts";
import {
  findHeaderLabel,
  INSTITUTION_RANK,
  labelledTexts,
  type WorkbookHeaderField,
} from "./header-labels.ts";
import { parseDay } from "./parse-day.ts";
import type { WorkbookProblem } from "./problem.ts";
import type { WorkbookHeader } from "./reading.ts";
import type { GridCell } from "./sheet-grid.ts";
import type { SheetView } from "./sheet-view.ts";

/** The rows of a sheet in which the head of a form may stand: above its tables, or all of a cover sheet. */
export type HeaderArea = { readonly view: SheetView; readonly rows: readonly number[] };

type Finding = {
  readonly field: WorkbookHeaderField;
  readonly rank: number;
  readonly sheet: string;
  readonly cell: GridCell;
  readonly text: string;
};

/** Reads vendor, product, version and day from the head of a form, beside or below their labels. */
export function readHeader(
  areas: readonly HeaderArea[],
  { kind }: Pick<Edition, "kind">,
): {
  readonly header: WorkbookHeader;
  readonly problems: readonly WorkbookProblem[];
} {
  const isOfInstitution = kind === "hospital_checklist";
  const findings = areas
    .flatMap(({ rows, view }) =>
      rows.flatMap((row) => view.cellsOf(row).flatMap((cell) => findingsOf(view, cell))),
    )
    // Elsewhere the institution is whom the form is for.
    .filter(
      ({ field, rank }) => field !== "vendorName" || isOfInstitution || rank < INSTITUTION_RANK,
    );
  const best = (field: WorkbookHeaderField) =>
    findings.filter((one) => one.field === field).toSorted((a, b) => a.rank - b.rank)[0];
  const plain = (field: WorkbookHeaderField) => {
    const found = best(field);
    return found ? { ...placeOf(found), text: found.text, value: found.text } : null;
  };
  const created = best("createdOn");
  const day = created && (created.cell.day ?? parseDay(created.text));
  const header: WorkbookHeader = {
    vendorName: plain("vendorName"),
    offeringName: plain("offeringName"),
    versionLabel: plain("versionLabel"),
    createdOn: created ? { ...placeOf(created), text: created.text, value: day ?? null } : null,
  };
  const unreadable: WorkbookProblem[] =
    created && !day
      ? [{ code: "date_unreadable", ...placeOf(created), facts: { text: created.text } }]
      : [];
  return {
    header,
    problems: [...unreadable, ...conflicts(findings, header), ...formulas(findings, header)],
  };
}

function findingsOf(view: SheetView, cell: GridCell): readonly Finding[] {
  const sheet = view.name;
  const labelled = labelledTexts(cell.text);
  const label = labelled.length === 0 ? findHeaderLabel(cell.text) : null;
  const last = labelled.at(-1);
  const open = label ?? (last?.text === "" ? last : null);
  const value = open && valueBeside(view, cell);
  const inside = labelled
    .filter(({ text }) => text !== "")
    .map(({ field, rank, text }) => ({ field, rank, sheet, cell, text }));
  if (!open || !value) return inside;
  return [
    ...inside,
    { field: open.field, rank: open.rank, sheet, cell: value, text: value.text.trim() },
  ];
}

/** The next cell on the right; where that is none or another label, the one below. */
function valueBeside(view: SheetView, label: GridCell): GridCell | null {
  const { bottom } = view.rangeAt(label.row, label.column);
  const right = view.cellsOf(label.row).find(({ column }) => column > label.column);
  if (right && !isLabel(right)) return right;
  const below = view.at(bottom + 1, label.column);
  return below && !isLabel(below) ? below : null;
}

function isLabel({ text }: GridCell): boolean {
  return findHeaderLabel(text) !== null || labelledTexts(text).length > 0;
}

function placeOf({ cell, sheet }: Finding) {
  return { sheet, cell: cellAddress(cell.row, cell.column) };
}

/** The same label with another value: a form that was copied and half changed. */
function conflicts(findings: readonly Finding[], header: WorkbookHeader): WorkbookProblem[] {
  return findings.flatMap((finding): WorkbookProblem[] => {
    const read = header[finding.field];
    const first = findings.find(
      ({ field, rank }) => field === finding.field && rank === finding.rank,
    );
    const isSameLabel = read && first && read.text === first.text;
    if (!read || !isSameLabel || finding.text === read.text) return [];
    const facts = { field: finding.field, value: read.text, other: finding.text };
    return [{ code: "header_conflict", ...placeOf(finding), facts }];
  });
}

function formulas(findings: readonly Finding[], header: WorkbookHeader): WorkbookProblem[] {
  return findings
    .filter((one) => one.cell.isFormula && header[one.field]?.cell === placeOf(one).cell)
    .map((one) => ({ code: "formula_in_cell", ...placeOf(one), facts: { text: one.text } }));
}
