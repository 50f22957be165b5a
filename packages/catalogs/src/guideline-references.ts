/** The documents that a reference may name, as the catalogues write them. */
const DOCUMENTS = [
  "厚労省GL5.2",
  "厚労省GL6.0",
  "厚労省GL7.0",
  "2省GL1.1",
  "総務省クラウドGL2018",
  "役割分担等確認表",
  "サイバーセキュリティ対策チェックリスト",
  "サービス仕様適合開示書",
  "サイバーBCPひな形",
  "電子カルテ標準仕様（案）",
  "個人情報保護法",
] as const;

/** The references of a catalogue that name no known document, or say in brackets that somebody was unsure. */
export function unknownReferences(
  rows: readonly { readonly guidelineRefs: readonly string[] }[],
): string[] {
  return rows
    .flatMap(({ guidelineRefs }) => guidelineRefs)
    .filter(
      (reference) =>
        /not seen|probable/u.test(reference) ||
        !DOCUMENTS.some((name) => reference === name || reference.startsWith(`${name} `)),
    );
}
