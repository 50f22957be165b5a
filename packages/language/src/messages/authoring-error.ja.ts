import type { Facts } from "../facts.ts";

/** What goes wrong while members write a draft together. */
export const authoringErrorsJa = {
  comment_limit: {
    title: "この項目のコメントが多すぎます",
    detail: ({ countMax }: Facts) =>
      `1つの項目に書けるコメントは ${String(countMax ?? "")}\u00A0件までです。残りは別の方法で話し合ってください。`,
  },
};
