/** Why a JSON text is refused, as a part of a sentence. */
export const jsonFaultJa = {
  byte_order_mark: "先頭にバイト順マーク（BOM）が付いています",
  duplicate_key: "1つのオブジェクトに、同じキーが2回あります",
  forbidden_key: "使えないキー（__proto__、constructor、prototype）があります",
  json_syntax: "JSON の書き方に誤りがあります",
  lone_surrogate: "壊れた文字（片方だけのサロゲート）が含まれています",
  nesting_too_deep: "入れ子が深すぎます",
  noncharacter: "文字として使えない符号（非文字）が含まれています",
  not_utf8: "UTF-8 ではありません",
  null_character: "使えない文字（U+0000）が含まれています",
  number_not_finite: "大きすぎて表せない数があります",
};
