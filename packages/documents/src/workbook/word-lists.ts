import type { SheetGrid, WordList } from "@bunkai/domain/workbook/sheet-grid";
import { cleanCellText } from "./clean-cell-text.ts";
import { type ListedCells, rangesOf } from "./lean-lists.ts";

/** More than a form lets one choose among; a register of all municipalities is no list of answers. */
const WORDS_MAX = 60;
/** Different lists in one workbook. Each costs a look at the cells of a sheet; those beyond are taken for none. */
const SOURCES_MAX = 200;

const WRITTEN = /^"((?:[^"]|"")*)"$/su;
const REFERENCE =
  /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/u;

/** The lists of each sheet with their words: written in the validation, or standing in cells of this or another sheet. */
export function withWordLists(
  grids: readonly Omit<SheetGrid, "wordLists">[],
  listed: readonly (readonly ListedCells[])[],
): readonly SheetGrid[] {
  const known = new Map<string, readonly string[]>();
  const wordsFor = (source: string, grid: Cells): readonly string[] => {
    const key = `${grid.name}!${source}`;
    const found = known.get(key) ?? (known.size < SOURCES_MAX ? wordsOf(source, grid, grids) : []);
    if (known.size < SOURCES_MAX) known.set(key, found);
    return found;
  };
  return grids.map((grid, index) => ({
    ...grid,
    wordLists: (listed[index] ?? []).flatMap(({ ranges, source }): WordList[] => {
      const words = wordsFor(source, grid);
      return words.length === 0 ? [] : [{ ranges, words }];
    }),
  }));
}

type Cells = Pick<SheetGrid, "name" | "cells">;

/** Names of ranges and formulas are not followed. */
function wordsOf(source: string, own: Cells, all: readonly Cells[]): readonly string[] {
  const written = WRITTEN.exec(source)?.[1];
  if (written !== undefined) {
    return kept(written.replaceAll('""', '"').split(","));
  }
  const [, quoted, plain, place = ""] = REFERENCE.exec(source) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = name === undefined ? own : all.find((one) => one.name === name);
  const [range] = rangesOf(place);
  if (!sheet || !range) return [];
  return kept(
    sheet.cells
      .filter(
        ({ column, row }) =>
          range.top <= row && row <= range.bottom && range.left <= column && column <= range.right,
      )
      .map(({ text }) => text),
  );
}

function kept(words: readonly string[]): readonly string[] {
  const texts = words.map((word) => cleanCellText(word).text.trim()).filter((word) => word !== "");
  return texts.length > WORDS_MAX ? [] : texts;
}
