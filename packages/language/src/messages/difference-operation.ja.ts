/** What requests about differences and migrations do, by operation. */
export const differenceOperationsJa = {
  migrateDisclosure: "開示書の回答を、同じ様式の別の版の下書きに移す",
  getMigration: "様式の移行の控えを読む",
  getMigrationReceipt: "様式の移行の控えを JSON で受け取る",
  getDifference: "2つの開示書の違いを読む",
  getDifferenceReport: "2つの開示書の違いを PDF で受け取る",
  getDifferenceText: "2つの開示書の違いを JSON のファイルで受け取る",
};
