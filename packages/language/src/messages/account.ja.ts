/** People, organisations, roles. */
export const accountJa = {
  role: {
    administrator: "管理者",
    author: "作成者",
    reviewer: "確認者",
    negotiator: "交渉担当",
    signer: "署名者",
    procurement: "調達・契約担当",
    viewer: "閲覧者",
  },
  kind: {
    vendor: "対象事業者",
    hospital: "医療機関等",
    both: "対象事業者かつ医療機関等",
  },
};
