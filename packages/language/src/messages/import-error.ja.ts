import { type Facts, labelsOf } from "../facts.ts";

/** Why the rows of a workbook were not taken over. */
export const importErrorsJa = {
  import_applied: {
    title: "このブックは取り込み済みです",
    detail: (_facts: Facts) =>
      "同じ読み取りを二度取り込むことはできません。下書きを開いて確かめるか、ブックをもう一度読み込んでください。",
  },
  import_choice_unknown: {
    title: "ブックにない行が選ばれています",
    detail: ({ cells }: Facts) =>
      `読み取った行にない、または二度選ばれたセルです：${labelsOf(cells, {}, "、")}。何も取り込まれていません。`,
  },
  import_item_unknown: {
    title: "この様式にない項目です",
    detail: ({ itemKeys }: Facts) =>
      `選ばれた項目がこの様式にありません：${labelsOf(itemKeys, {}, "、")}。何も取り込まれていません。`,
  },
  import_undecided: {
    title: "確かめていない行があります",
    detail: ({ cells }: Facts) =>
      `あいまいな行ごとに、どの項目かを選ぶか、取り込まないことを選んでください：${labelsOf(cells, {}, "、")}。何も取り込まれていません。`,
  },
};
