import { answersOf } from "./sheet-answers.ts";

/** Sheets that nobody has issued yet: one read, one taken over in part, one complete. */
export const billing = answersOf({
  no: { "SDS-L032": "書換えできない形での保管は準備中です。" },
  notApplicable: { "SDS-L049": "スキャナによる電子化の機能を持ちません。" },
});

export const nursing = answersOf({
  no: { "SDS-L043": "パスワードのみです。二要素認証は次期版で対応する予定です。" },
  notApplicable: { "SDS-L049": "スキャナによる電子化の機能を持ちません。" },
  noted: { "SDS-L030": "7世代、2方式（全体・差分）。" },
  unanswered: ["SDS-L014"],
});

export const questionnaire = answersOf({
  no: { "SDS-L014": "問診の内容はCSV形式で出力できます。取込みには対応していません。" },
  notApplicable: {
    "SDS-L047": "法令で記名・押印が必要な文書を扱いません。",
    "SDS-L049": "スキャナによる電子化の機能を持ちません。",
  },
  noted: { "SDS-L043": "医療機関の職員は二要素認証で利用します。患者の認証は対象外です。" },
});

/**
 * Questions as an older form of the vendor asks them, by item: like the item, but not the same (共用 for 専用), so that a
 * person has to look. The last one is no item at all.
 */
export const olderWording: Readonly<Record<string, string>> = {
  "SDS-L008": "再委託先の監督をどのように行い、同等の保護を求めているか。",
  "SDS-L020": "端末や媒体をなくした、又は盗まれたときの手順があるか。",
  "SDS-L024": "保守用アカウントを共用のものとして運用しているか。",
  "SDS-L038": "通信方式は専用線、IP-VPN、IPsec-VPN、TLS1.2以上のいずれか。",
  "SDS-L044": "パスワードの規則（文字数、使い回し禁止）を設定できるか。",
  "SDS-L053": "システム監査を実施し、結果を示せるか。",
  "SDS-L036": "お問い合わせ窓口の受付時間",
};
