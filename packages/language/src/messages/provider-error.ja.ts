import type { Facts } from "../facts.ts";
import { identityProviderJa } from "./identity-provider.ja.ts";

const faults: Readonly<Record<string, string>> = identityProviderJa.fault;

/** Refusals around the sign-in of an organisation. */
export const providerErrorsJa = {
  provider_address_missing: {
    title: "メールアドレスが伝わりませんでした",
    detail: (_facts: Facts) =>
      "組織のサインインが、確認済みのメールアドレスを伝えませんでした。組織の担当者に、メールアドレス（email）を伝える設定になっているかを確かめてもらってください。",
  },
  provider_answer_invalid: {
    title: "サインインの答えを信頼できませんでした",
    detail: (_facts: Facts) =>
      "組織のサインインから届いた答えが、正しいものと確かめられませんでした。だれもサインインしていません。もう一度試し、続くときは組織の担当者に知らせてください。",
  },
  provider_cancelled: {
    title: "サインインが取りやめになりました",
    detail: (_facts: Facts) =>
      "組織のサインインの画面で取りやめたか、利用を許されていません。心当たりがなければ、組織の担当者に確かめてください。",
  },
  provider_client_refused: {
    title: "組織のサインインが、Bunkai を受け付けませんでした",
    detail: (_facts: Facts) =>
      "クライアントID、クライアントシークレット、リダイレクトURIのどれかが合っていません。組織の管理者に、設定を確かめてもらってください。",
  },
  provider_factor_missing: {
    title: "二要素での確認が伝わりませんでした",
    detail: (_facts: Facts) =>
      "組織のサインインが、いま二要素で確かめたことを伝えませんでした。組織の担当者に確かめるか、メールアドレスとパスワードでサインインし、認証アプリの確認コードを使ってください。",
  },
  provider_flow_ended: {
    title: "このサインインは、もう続けられません",
    detail: (_facts: Facts) =>
      "時間がたちすぎたか、すでに使われたか、別のブラウザーで始まったものです。はじめからやり直してください。",
  },
  provider_acceptance_needed: {
    title: "さきに招待を受けてください",
    detail: (_facts: Facts) =>
      "このメールアドレスには、すでに Bunkai の登録があります。メールアドレスとパスワード、またはパスキーでサインインし、招待のメールのリンクから参加してください。そのあとは、組織のサインインで入れます。",
  },
  provider_invitation_needed: {
    title: "招待が必要です",
    detail: (_facts: Facts) =>
      "組織のサインインで確かめたメールアドレスの人は、この組織のメンバーではなく、招待もされていません。組織の管理者に、招待してもらってください。",
  },
  provider_linked_otherwise: {
    title: "このメールアドレスは、別の利用者に結び付いています",
    detail: (_facts: Facts) =>
      "前に同じメールアドレスを使っていた人が、まだメンバーになっています。組織の管理者に、その人を外し、あなたを招待し直してもらってください。",
  },
  provider_needed: {
    title: "組織のサインインが必要です",
    detail: ({ isAdministrator, organizationName }: Facts) =>
      isAdministrator === true
        ? `「${String(organizationName ?? "")}」は、全員に組織のサインインを求めています。管理者は、二要素認証を示せば、いまのサインインのままでも続けられます。`
        : `「${String(organizationName ?? "")}」は、全員に組織のサインインを求めています。サインアウトして、組織のサインインで入り直してください。`,
  },
  provider_off: {
    title: "この組織のサインインは使えません",
    detail: (_facts: Facts) =>
      "リンクが正しくないか、組織が使うのをやめています。組織の管理者に、新しいリンクをもらってください。",
  },
  provider_other_person: {
    title: "別の人として確認されました",
    detail: (_facts: Facts) =>
      "組織のサインインで、いまサインインしている人とは別の人が確認されました。何も変わっていません。同じ人として、もう一度確かめてください。",
  },
  provider_untried: {
    title: "まだ全員には求められません",
    detail: (_facts: Facts) =>
      "この設定では、まだだれもサインインしていません。先に、だれかが組織のサインインで入れることを確かめてください。何も変わっていません。",
  },
  provider_unusable: {
    title: "組織のサインインにつながりません",
    detail: ({ fault }: Facts) =>
      `${faults[String(fault)] ?? ""}時間をおいてもう一度試し、続くときは組織の担当者に知らせてください。`,
  },
};
