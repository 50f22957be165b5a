import { type Facts, labelsOf } from "../facts.ts";
import { apiKeyJa } from "./api-key.ja.ts";

/** What programs are told that use a key. */
export const keyErrorsJa = {
  key_beside_session: {
    title: "APIキーとサインインの Cookie が一緒に送られました",
    detail: (_facts: Facts) =>
      "どちらとして操作するかが決まりません。プログラムからは、Cookie を付けずにキーだけを送ってください。",
  },
  key_needs_person: {
    title: "APIキーにはできない操作です",
    detail: (_facts: Facts) => "この操作は人がします。画面からサインインしてください。",
  },
  key_refused: {
    title: "このAPIキーは使えません",
    detail: (_facts: Facts) =>
      "書き間違えているか、期限が切れたか、取り消されています。組織の管理者に確かめてもらってください。",
  },
  key_scope_missing: {
    title: "このAPIキーでは、この操作はできません",
    detail: ({ scopes }: Facts) =>
      `次のどれかができるキーを、組織の管理者に作ってもらってください：${labelsOf(scopes, apiKeyJa.scope, "、")}。`,
  },
};
