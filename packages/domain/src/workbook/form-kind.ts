import type { SheetKind } from "../catalog/edition.ts";
import { normalText } from "./normal-text.ts";
import type { SheetView } from "./sheet-view.ts";

/** How forms name themselves in their titles and on the tabs of their sheets. */
const titles: readonly (readonly [SheetKind, RegExp])[] = [
  [
    "mds",
    /製造業者による.{0,12}情報セキュリティ開示書|(?<![a-z])mds(?![a-z])|manufacturer.{0,3} disclosure/u,
  ],
  [
    "sds",
    /サービス事業者による.{0,12}情報セキュリティ開示書|(?<![a-z])sds(?![a-z])|service provider.{0,3} disclosure/u,
  ],
  ["conformity_sheet", /サービス仕様適合開示書/u],
];

/**
 * The form that a sheet says it is, by its tab and the rows above its table.
 *
 * @returns null when it names none, or more than one
 */
export function findFormKind(view: SheetView, headerRows: readonly number[]): SheetKind | null {
  const texts = [
    view.name,
    ...headerRows.flatMap((row) => view.cellsOf(row).map(({ text }) => text)),
  ];
  const named = titles
    .filter(([, title]) => texts.some((text) => title.test(normalText(text))))
    .map(([kind]) => kind);
  return named.length === 1 ? (named[0] ?? null) : null;
}
