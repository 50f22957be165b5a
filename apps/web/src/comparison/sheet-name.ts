import type { ComparedSheet } from "@bunkai/domain/comparison/compared-sheet";
import type { Words } from "@bunkai/language/ja";

/** One sheet among those of many vendors: `あおばカルテ 3.0 SDS 第2版`. */
type Named = Pick<ComparedSheet, "offeringName" | "versionLabel" | "kind" | "number">;

export function sheetName(sheet: Named, words: Words): string {
  const { offeringName, versionLabel } = sheet;
  return [offeringName, versionLabel, words.offering.issuedSheet(sheet)].join(" ");
}
