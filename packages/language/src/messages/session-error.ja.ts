import type { Facts } from "../facts.ts";

/** Refusals that ask how surely somebody is who signed in. */
export const sessionErrorsJa = {
  fresh_factor_needed: {
    title: "確認コードが必要です",
    detail: ({ minutes, provider, recoveryCode }: Facts) => {
      if (provider === true) {
        return `この操作の前に、組織のサインインで、本人であることをもう一度確かめます。確かめてから${String(minutes ?? "")}分のあいだ有効です。何も変わっていません。`;
      }
      return recoveryCode === true
        ? `この操作には、${String(minutes ?? "")}分以内に入力した、認証アプリの確認コードか回復コードが要ります。何も変わっていません。`
        : `この操作には、${String(minutes ?? "")}分以内に入力した、認証アプリの確認コードが要ります。回復コードでは代えられません。何も変わっていません。`;
    },
  },
  second_factor_demanded: {
    title: "二要素認証はやめられません",
    detail: ({ organizationNames }: Facts) =>
      `次の組織が、全員に二要素認証を求めています：${namesOf(organizationNames, "、")}。認証アプリを変えるだけなら、「認証アプリを登録し直す」を使ってください。`,
  },
  second_factor_needed: {
    title: "二要素認証が必要です",
    detail: ({ organizationName }: Facts) =>
      typeof organizationName === "string"
        ? `「${organizationName}」は、全員に二要素認証を求めています。個人設定の「二要素認証」で始めると、そのまま続けられます。`
        : "この操作は、二要素認証を使っている人だけができます。個人設定の「二要素認証」で始めると、そのまま続けられます。",
  },
  session_limited: {
    title: "このサインインではできません",
    detail: (_facts: Facts) =>
      "いまのサインインは、ひとつの組織だけで使えるものです。ご自身のアカウントに関わる操作は、メールアドレスとパスワードかパスキーでサインインし直してから行ってください。",
  },
};

function namesOf(names: unknown, separator: string): string {
  return Array.isArray(names) ? names.join(separator) : "";
}
