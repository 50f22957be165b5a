import type { Revision } from "@bunkai/domain/disclosure/revision";
import type { Words } from "@bunkai/language/ja";

/** One sheet among those of many vendors: `あおばカルテ 3.0 SDS 第2版`. */
export function sheetName(revision: Revision, words: Words): string {
  const { offeringName, versionLabel } = revision;
  return [offeringName, versionLabel, words.offering.issuedSheet(revision)].join(" ");
}
