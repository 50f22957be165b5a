/** Operations of sheets as files, and of letters that no paper prints. */
export const sheetOperationJa = {
  confirmLetters: "紙に印刷できない文字を、確かめた字に置き換える",
  listLetters: "紙に印刷できない文字が、下書きのどこにあるかを見る",
  getDraftCsv: "作成中の開示書を CSV で受け取る（下書きの印つき）",
  getDraftJson: "作成中の開示書を JSON で受け取る（下書きの印つき）",
  getDraftPdf: "作成中の開示書を PDF で受け取る（下書きの印つき）",
  getDraftWorkbook: "作成中の開示書を Excel で受け取る（下書きの印つき）",
  getReceivedCsv: "受領済み開示書を CSV で受け取る（事業者発行ではない印つき）",
  getReceivedJson: "受領済み開示書を JSON で受け取る（事業者発行ではない印つき）",
  getReceivedPdf: "受領済み開示書を PDF で受け取る（事業者発行ではない印つき）",
  getReceivedWorkbook: "受領済み開示書を Excel で受け取る（事業者発行ではない印つき）",
  getRevisionCsv: "発行済みの開示書を CSV で受け取る",
  getRevisionPdf: "発行済みの開示書を PDF で受け取る",
  getRevisionWorkbook: "発行済みの開示書を Excel で受け取る",
  getRevisionText: "発行済みの開示書を、検証できる形（正規化した JSON）で受け取る",
  getRevision: "発行済みの開示書を見る",
  withdrawRevision: "発行済みの開示書を取り下げる",
};
