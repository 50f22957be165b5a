import { type Facts, labelsOf, mebibytesOf, minutesOf } from "../facts.ts";
import { accountJa } from "./account.ja.ts";

/**
 * The errors that a page must be able to tell by itself: before signing in, or when something in between answered
 * with a mere status. The server sends its own words with every other one.
 */
export const frontErrorsJa = {
  internal: {
    title: "Bunkai の側で問題が起きました",
    detail: ({ requestId }: Facts) =>
      `何も保存されていません。管理者に、この番号を伝えてください：${String(requestId ?? "")}`,
  },
  not_allowed: {
    title: "この操作はできません",
    detail: ({ rolesAllowed }: Facts) =>
      `この操作ができる役割：${labelsOf(rolesAllowed, accountJa.role, "、")}。組織の管理者に相談してください。`,
  },
  not_found: {
    title: "見つかりません",
    detail: (_facts: Facts) => "アドレスが違うか、あなたには見えないものです。",
  },
  not_signed_in: {
    title: "サインインしてください",
    detail: (_facts: Facts) => "サインインしていないか、有効期限が切れています。",
  },
  request_too_large: {
    title: "送られた内容が大きすぎます",
    detail: ({ sizeBytesMax }: Facts) =>
      `${mebibytesOf(sizeBytesMax)}\u00A0MB までにしてください。`,
  },
  too_many_requests: {
    title: "操作が多すぎます",
    detail: ({ retryAfterSeconds }: Facts) => {
      const minutes = minutesOf(retryAfterSeconds);
      const wait = minutes === null ? "しばらく" : `${minutes}分ほど`;
      return `${wait}待ってから、もう一度お試しください。`;
    },
  },
};
