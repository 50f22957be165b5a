/** The fields in the head of a sheet, as every form has them. */
export const headerFieldJa = {
  vendorName: "事業者名",
  offeringName: "製品・サービス名",
  versionLabel: "版",
  createdOn: "作成日",
};
