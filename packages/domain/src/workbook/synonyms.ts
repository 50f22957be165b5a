/**
 * Words that the people of the field use for one another, as `plainSpelling` leaves them (no ー, lower case).
 * The first stands for all. They serve to measure how alike two questions are, and are never shown.
 */
const synonyms: readonly (readonly string[])[] = [
  ["医療機関", "医療機関様", "医療機関等", "病院", "お客様", "貴院"],
  ["担当者", "担当者様"],
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
  ["契約", "契約書"],
  ["規則", "ルル", "ポリシ"],
  ["形式", "フォマット"],
  ["版", "バジョン"],
  ["修正", "修正プログラム", "パッチ"],
  ["確認", "確かめ", "レビュ"],
  ["示", "提示", "明示"],
  ["収集", "集め"],
  ["取得", "取って", "取っ"],
  ["使い回し"],
  ["利用者", "ユザ"],
  ["使用", "利用", "使っ", "使う", "使え", "使わ"],
  ["作成", "作り", "作っ"],
  ["防止", "防げ", "防ぎ", "防ぐ", "防い"],
  ["送信", "送付", "送る", "送り", "送っ"],
  ["付与", "付け", "付し"],
  ["必要", "要る", "要する"],
  ["覗", "のぞき", "のぞか", "覗き", "盗み見"],
  ["入退", "入退室", "入退館", "入退出"],
  ["出力", "エクスポト"],
  ["取込", "インポト"],
  ["個人用ファイアウォル", "パソナルファイアウォル"],
  ["順番", "順序"],
  ["通信路", "通信経路"],
];

const firstOf = new Map(
  synonyms.flatMap(([first = "", ...others]) => [first, ...others].map((word) => [word, first])),
);
/** The longest first, and the first forms among them, so that 事業者 is not taken for 事 and 業者. */
const anyWord = new RegExp([...firstOf.keys()].sort((a, b) => b.length - a.length).join("|"), "gu");

/** Writes each word of the field in its first form. Takes a text of plain spelling, not a raw one. */
export function withoutSynonyms(plain: string): string {
  return plain.replace(anyWord, (word) => firstOf.get(word) ?? word);
}
