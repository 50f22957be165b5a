/**
 * Words that the people of the field use for one another, as `normalWording` leaves them (no ー, lower case).
 * The first stands for all. They serve to measure how alike two questions are, and are never shown.
 */
const synonyms: readonly (readonly [string, ...string[]])[] = [
  ["医療機関", "医療機関様", "医療機関等", "病院", "お客様", "貴院"],
  ["事業者", "当社", "弊社", "自社", "業者"],
  ["不正ソフトウェア", "マルウェア", "コンピュタウイルス", "コンピュタウィルス", "ウイルス"],
  ["遠隔保守", "リモトメンテナンス", "リモト保守", "遠隔メンテナンス"],
  ["二要素認証", "2要素認証"],
  ["無線lan", "wifi"],
  ["復元", "リストア"],
  ["媒体", "記憶媒体", "記録媒体", "メディア"],
  ["廃棄", "破棄"],
  ["手順", "手順書", "マニュアル"],
  ["文書", "書面", "ドキュメント"],
  ["規則", "ルル", "ポリシ"],
  ["形式", "フォマット"],
  ["版", "バジョン"],
  ["修正", "修正プログラム", "パッチ"],
  ["確認", "確かめ", "レビュ"],
  ["示", "提示", "明示"],
  ["収集", "集め"],
  ["取得", "取って", "取り"],
  ["使用", "使っ"],
  ["覗", "のぞき", "のぞか", "覗き", "盗み見"],
  ["入退", "入退室", "入退館", "入退出"],
  ["利用者", "ユザ"],
  ["出力", "エクスポト"],
  ["取込", "インポト"],
  ["個人用ファイアウォル", "パソナルファイアウォル"],
  ["順番", "順序"],
];

const firstOf = new Map(
  synonyms.flatMap(([first, ...others]) => others.map((other) => [other, first] as const)),
);
const anyOther = new RegExp(
  [...firstOf.keys()].sort((a, b) => b.length - a.length).join("|"),
  "gu",
);

/** Writes each word of the field in its first form. Takes a wording, not a raw text. */
export function withoutSynonyms(wording: string): string {
  return wording.replace(anyOther, (word) => firstOf.get(word) ?? word);
}
