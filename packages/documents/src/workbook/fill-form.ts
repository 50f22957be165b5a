import type { Edition } from "@bunkai/domain/catalog/edition";
import type { OpenAnswer } from "@bunkai/domain/disclosure/answer";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { cellAddress } from "@bunkai/domain/workbook/cell-address";
import type { FormLayout } from "@bunkai/domain/workbook/form-layout";
import type { FormFilling } from "@bunkai/domain/workbook/loaded-form";
import { placeKey } from "@bunkai/domain/workbook/place-key";
import { type CellEdits, planCellEdits } from "@bunkai/domain/workbook/plan-cell-edits";
import { readForm } from "@bunkai/domain/workbook/read-form";
import type { ReadRow } from "@bunkai/domain/workbook/reading";
import type { WorkbookGrid } from "@bunkai/domain/workbook/sheet-grid";
import type { Language } from "@bunkai/language/language";
import { noteWords } from "./note-words.ts";
import { openWorkbook } from "./open-workbook.ts";
import { writeCells } from "./write-cells.ts";

/** Answers of one edition, and where the form takes them. */
export type FormPart = {
  readonly edition: Edition;
  readonly layout: FormLayout;
  readonly answers: readonly { readonly itemKey: string; readonly answer: OpenAnswer }[];
};

/** A form, what is to be written into it, and the tongue of what it has no cell for. */
export type FormToFill = {
  readonly bytes: Uint8Array;
  readonly parts: readonly FormPart[];
  readonly language: Language;
};

/** A form with the answers written into it, what that changes cell by cell, and what the form cannot take. */
export type FilledForm = { readonly bytes: Uint8Array; readonly filling: FormFilling };

/**
 * Writes answers into a form. What it says already stays as it was written; all that is not an answer, a note or a day keeps
 * its very bytes. Items without an answer are left as they are.
 *
 * @throws DomainError see openWorkbook and writeCells
 */
export async function fillForm({ bytes, language, parts }: FormToFill): Promise<FilledForm> {
  const grid = await openWorkbook(bytes);
  const plans = parts.map((part) => planPart(grid, part, language));
  const edits = plans.flatMap((plan) => plan.edits);
  const before = textsOf(grid);
  const changes = edits
    .map(({ cell, sheet, text }) => {
      const said = before.get(placeKey({ sheet, cell })) ?? "";
      return { sheet, cell, before: said, after: text };
    })
    .filter((change) => change.before !== change.after);
  const changed = new Set(changes.map(placeKey));
  const needed = edits.filter((edit) => changed.has(placeKey(edit)));
  return {
    bytes: needed.length === 0 ? bytes : await writeCells({ bytes, edits: needed }),
    filling: {
      changes,
      moved: plans.flatMap(({ moved }) =>
        moved.map((one) => ({ ...one, fields: [...one.fields] })),
      ),
      leftOut: plans.flatMap(({ leftOut }) => [...leftOut]),
    },
  };
}

function planPart(
  grid: WorkbookGrid,
  { answers, edition, layout }: FormPart,
  language: Language,
): CellEdits {
  const answerOf = new Map(answers.map(({ answer, itemKey }) => [itemKey, answer]));
  const present = presentRows(grid, edition);
  return planCellEdits(layout, {
    answerOf: ({ itemKey }) => (itemKey === null ? null : (answerOf.get(itemKey) ?? null)),
    items: edition.items,
    words: noteWords(language),
    presentOf: (row) => present.get(placeKey(row)) ?? null,
  });
}

/** What the form says already; nothing where it is not recognised by itself, as with a few rows of a large form. */
function presentRows(grid: WorkbookGrid, edition: Edition): ReadonlyMap<string, ReadRow> {
  try {
    const { items } = readForm(grid, edition);
    return new Map(items.map((row) => [placeKey(row), row]));
  } catch (error) {
    if (error instanceof DomainError) return new Map();
    throw error;
  }
}

function textsOf({ sheets }: WorkbookGrid): ReadonlyMap<string, string> {
  return new Map(
    sheets.flatMap(({ cells, name: sheet }) =>
      cells.map(
        ({ column, row, text }) =>
          [placeKey({ sheet, cell: cellAddress(row, column) }), text] as const,
      ),
    ),
  );
}
