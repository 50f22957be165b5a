import type { Facts } from "../facts.ts";

/** Refusals that ask how surely somebody is who signed in. */
export const sessionErrorsJa = {
  fresh_factor_needed: {
    title: "もう一度の確認が必要です",
    detail: ({ minutes, provider, recoveryCode }: Facts) => {
      if (provider === true) {
        return `この操作の前に、組織のサインインで、本人であることをもう一度確かめます。確かめてから${String(minutes ?? "")}分のあいだ有効です。何も変わっていません。`;
      }
      return recoveryCode === true
        ? `この操作の前に、${String(minutes ?? "")}分以内に、パスキー、認証アプリの確認コード、回復コードのどれかで確かめてください。何も変わっていません。`
        : `この操作の前に、${String(minutes ?? "")}分以内に、パスキーか認証アプリの確認コードで確かめてください。回復コードでは代えられません。何も変わっていません。`;
    },
  },
  passkey_refused: {
    title: "パスキーを確かめられませんでした",
    detail: ({ reason }: Facts) => `${sentenceOf(reason)}何も変わっていません。`,
  },
  password_needs_factor: {
    title: "先にパスワードを変えてください",
    detail: ({ lengthMin }: Facts) =>
      `いまのパスワードは、二要素認証と一緒に使うときだけ認められる長さです。${String(lengthMin ?? "")}文字以上に変えると、二要素認証をやめられます。`,
  },
  second_factor_demanded: {
    title: "二要素認証はやめられません",
    detail: ({ organizationNames }: Facts) =>
      `次の組織が、全員に二要素認証を求めています：${namesOf(organizationNames, "、")}。先に、ほかのパスキーか認証アプリを登録すると、外せます。`,
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

const sentenceByReason = new Map<unknown, string>([
  ["expired", "時間が過ぎたか、同じ確認がすでに使われました。もう一度、最初から試してください。"],
  ["foreign", "このサイトのパスキーとして確かめられませんでした。もう一度試してください。"],
  [
    "otherPerson",
    "いまサインインしている人のパスキーではありません。自分のパスキーを使ってください。",
  ],
  ["unknown", "このパスキーは、登録されていないか、外されました。ほかの方法を使ってください。"],
  [
    "unverified",
    "パスキーの側で、指紋・顔・PINなどによる本人の確認がされませんでした。PINなどを設定してから、もう一度試してください。",
  ],
]);

function sentenceOf(reason: unknown): string {
  return sentenceByReason.get(reason) ?? "もう一度試してください。";
}
