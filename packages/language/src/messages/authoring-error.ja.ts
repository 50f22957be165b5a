import type { Facts } from "../facts.ts";

/** What goes wrong while members write a draft together. */
export const authoringErrorsJa = {
  comment_limit: {
    title: "この項目のコメントが多すぎます",
    detail: ({ countMax }: Facts) =>
      `1つの項目に書けるコメントは ${String(countMax ?? "")}\u00A0件までです。残りは別の方法で話し合ってください。`,
  },
  draft_filled: {
    title: "この様式の下書きには、すでに記入があります",
    detail: (_facts: Facts) =>
      "記入のある下書きには移せません。何も変えていません。その下書きを開いて続きを書いてください。",
  },
  migration_misfit: {
    title: "この様式には移せません",
    detail: (_facts: Facts) =>
      "移せるのは、同じ種類の様式の別の版だけです。同じ様式の新しい版を選んでください。",
  },
  sheet_unreadable: {
    title: "読めない開示書があるので、違いを示せません",
    detail: (_facts: Facts) =>
      "事業者が「申請した組織だけ」に見せている開示書です。開示書のページで閲覧を申請し、許可されてから、もう一度開いてください。",
  },
};
