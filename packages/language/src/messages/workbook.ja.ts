import type { Facts } from "../facts.ts";
import { formNameJa } from "./form-name.ja.ts";

const place = ({ cell, sheet }: Facts) =>
  cell ? `シート「${String(sheet)}」のセル ${String(cell)}` : `シート「${String(sheet)}」`;
const listOf = (values: unknown) => (Array.isArray(values) ? values.join("、") : "");

/** Reading filled-in forms. `problem`: one sentence per problem code; facts hold `sheet` and `cell` too. */
export const workbookJa = {
  problem: {
    answer_too_long: (facts: Facts) =>
      `${place(facts)}の回答は長すぎるか、保存できない文字を含みます。未記入として読みました。`,
    answers_in_notes: (facts: Facts) =>
      `${place(facts)}など ${String(facts.rows)} 行で、回答が備考の列に書かれているようです。未記入として読みました。列を確かめてください。`,
    characters_removed: (facts: Facts) =>
      `${place(facts)}から、目に見えない制御文字を取り除いて読みました。`,
    date_unreadable: (facts: Facts) =>
      `${place(facts)}の「${String(facts.text)}」は、どの日か決められません。作成日を入力してください。`,
    day_unreadable: (facts: Facts) =>
      `${place(facts)}の「${String(facts.text)}」は、どの日か決められません。日付は読んでいません。`,
    duplicate_row: (facts: Facts) =>
      `${place(facts)}の質問は、シート「${String(facts.firstSheet)}」のセル ${String(facts.firstCell)} と同じです。先の行を読みました。どちらが正しいか確かめてください。`,
    figure_unreadable: (facts: Facts) =>
      `${place(facts)}の「${String(facts.text)}」は、1つの数値と単位として読めません。未記入として読みました。`,
    formula_in_cell: (facts: Facts) =>
      facts.text
        ? `${place(facts)}は数式です。保存されていた結果「${String(facts.text)}」を読みました。`
        : `${place(facts)}は数式で、結果が保存されていません。空として読みました。`,
    header_conflict: (facts: Facts) =>
      `${place(facts)}の「${String(facts.other)}」は、先に書かれた「${String(facts.value)}」と違います。「${String(facts.value)}」を読みました。`,
    hidden_columns_ignored: (facts: Facts) =>
      `${place(facts)}など、非表示の列（${listOf(facts.columns)}）は読んでいません。`,
    hidden_rows_read: (facts: Facts) =>
      `${place(facts)}など、非表示の ${String(facts.rows)} 行も読みました。`,
    hidden_sheet_ignored: (facts: Facts) => `${place(facts)}は非表示なので、読んでいません。`,
    note_not_found: (facts: Facts) =>
      `${place(facts)}が指す備考 ${String(facts.number)} が、ブックのどこにもありません。`,
    note_too_long: (facts: Facts) =>
      `${place(facts)}の備考は ${String(facts.lengthMax)} 字を超えています。短くしてください。`,
    note_unused: (facts: Facts) =>
      `${place(facts)}の備考 ${String(facts.number)} は、どの質問からも指されていません。`,
    option_unknown: (facts: Facts) =>
      `${place(facts)}の「${String(facts.text)}」は、この項目の選択肢ではないか、1つだけ選ぶ項目で2つ以上選ばれています。未記入として読みました。`,
    other_edition: (facts: Facts) =>
      `${place(facts)}の質問は、選んだ様式より「${String(facts.titleJa)}」に多く合います（${String(facts.percent)}%、選んだ様式は ${String(facts.percentOwn)}%）。版を確かめてください。`,
    product_not_chosen: (facts: Facts) =>
      `${place(facts)}には、複数の製品の回答が並んでいます（${listOf(facts.products)}）。読む製品を選んでください。`,
    sheet_of_other_form: (facts: Facts) =>
      `${place(facts)}は別の様式（${formNameJa(facts.kind)}）なので、読んでいません。`,
    table_not_read: (facts: Facts) =>
      facts.cell
        ? `${place(facts)}は、表で答える項目です。表は読み取れません。画面で入力してください。`
        : `この様式の、表で答える項目（${String(facts.items)}\u00A0件）は読み取れません。画面で入力してください。`,
    two_marks: (facts: Facts) =>
      `${place(facts)}：回答が2つ以上あります（${listOf(facts.cells)}）。未記入として読みました。`,
    unit_unknown: (facts: Facts) =>
      `${place(facts)}の「${String(facts.text)}」は、単位が書かれていないか、この項目で使う単位ではありません。未記入として読みました。`,
    unknown_answer: (facts: Facts) =>
      `${place(facts)}の「${String(facts.text)}」は、回答として分かりません。未記入として読みました。`,
    unknown_item: (facts: Facts) =>
      `${place(facts)}の質問は、この様式のどの項目とも合いません：${String(facts.text)}`,
  },
};
