import { headerFieldJa } from "./header-field.ja.ts";

/** The page on which a workbook's reading is checked before it goes into a draft. */
export const workbookImportJa = {
  open: "記入済みの Excel を取り込む",
  title: "記入済みの Excel を取り込む",
  typedIn:
    "この様式は、表で答える項目だけでできています。表は Excel から読み取れないので、下書きの画面で入力します。",
  lead: "まず読み取った結果を示します。「取り込む」を押すまで、下書きは変わりません。",
  choose: "ファイルを選ぶ",
  chooseAnother: "別のファイルを選ぶ",
  drop: "Excel のブック（.xlsx、.xlsm）を選ぶか、ここに置いてください。",
  reading: ({ name }: { name: string }) => `${name} を読んでいます`,
  products: ({ count }: { count: number }) =>
    `このブックには ${count}\u00A0個の製品の回答があります`,
  productsHint: "取り込む製品を1つ選んでください。",
  productPlace: ({ sheet, column }: { sheet: string; column: string }) =>
    `シート「${sheet}」の ${column} 列`,
  productMissing: "製品を選んでください。",
  readProduct: "この製品の回答を読む",
  found: ({
    sure,
    doubtful,
    unmatched,
    silent,
    problems,
  }: {
    sure: number;
    doubtful: number;
    unmatched: number;
    silent: number;
    problems: number;
  }) =>
    `確かに読めた行 ${sure}\u00A0件、確認が必要な行 ${doubtful}\u00A0件、項目が見つからない行 ${unmatched}\u00A0件、回答のない行 ${silent}\u00A0件、注意 ${problems}\u00A0件`,
  header: {
    title: "見出し欄",
    field: headerFieldJa,
    absent: "ブックに書かれていません",
    unreadable: "読み取れません",
    place: ({ sheet, cell, text }: { sheet: string; cell: string; text: string }) =>
      `シート「${sheet}」のセル ${cell}：${text}`,
    draft: ({ text }: { text: string }) => `下書き：${text}`,
    strange: "ブックの会社名か製品名が、この下書きと違います",
    strangeHint:
      "別の会社や製品のブックではないか、確かめてください。チェックを入れて取り込むと、下書きの見出し欄をブックの内容で置き換えます。",
    take: "見出し欄も取り込む",
  },
  problems: ({ count }: { count: number }) => `注意（${count}\u00A0件）`,
  doubtful: ({ count }: { count: number }) => `確認が必要な行（${count}\u00A0件）`,
  doubtfulHint: "どの項目の回答か、確信が持てません。1行ずつ選んでください。",
  doubt: {
    likeness: "文があまり似ていません",
    meaning: "よく似ていますが、意味を変えうる言葉が違います",
    rival: "よく似た項目や行が、ほかにもあります",
    repeated: "同じ質問の行が、ほかにもあります",
  },
  toOpenRow: "まだ選んでいない行へ",
  sure: ({ count }: { count: number }) => `確かに読めた行（${count}\u00A0件）`,
  unmatched: ({ count }: { count: number }) => `項目が見つからない行（${count}\u00A0件）`,
  unmatchedHint: "このままでは取り込みません。項目が分かる行は、選ぶと取り込めます。",
  silent: ({ count }: { count: number }) => `回答のない行（${count}\u00A0件）`,
  silentHint:
    "ブックに回答がないか、読み取れなかった行です。取り込んでも、下書きのいまの回答は変わりません。",
  column: { row: "ブックの行", item: "取り込み先の項目", take: "取り込み" },
  how: {
    number: "番号と文が合う",
    wording: "文が同じ",
    similarity: "文が似ている",
    remembered: "前に選んだ項目",
  },
  match: ({ how, percent }: { how: string; percent: number }) => `${how}（${percent}%）`,
  asWritten: ({ text }: { text: string }) => `ブックの記入：${text}`,
  checkedOn: ({ day }: { day: string }) => `確認日：${day}`,
  planDay: ({ day }: { day: string }) => `目標日：${day}`,
  completedOn: ({ day }: { day: string }) => `完了日：${day}`,
  note: ({ note }: { note: string }) => `備考：${note}`,
  place: ({ sheet, cell }: { sheet: string; cell: string }) => `シート「${sheet}」のセル ${cell}`,
  decide: ({ question }: { question: string }) => `取り込み先：${question}`,
  thisItem: ({ item }: { item: string }) => `この項目：${item}`,
  otherItem: "別の項目",
  otherItemOf: ({ question }: { question: string }) => `別の項目を選ぶ：${question}`,
  chooseItem: "項目を選んでください",
  leaveOut: "取り込まない",
  take: "取り込む",
  takeOf: ({ question }: { question: string }) => `この行を取り込む：${question}`,
  undecided: ({ count }: { count: number }) => `確認が必要な行が、あと ${count}\u00A0件あります。`,
  doubled: ({ count }: { count: number }) =>
    `同じ項目に2つの行が割り当てられています（${count}\u00A0件）。`,
  doubledOf: ({ item }: { item: string }) => `「${item}」に割り当てられた行：`,
  unaskedHint:
    "取り込むと、両方の回答が下書きに入ります。どちらかが誤りなら、取り込んだあとで直すか、その行を取り込まないでください。",
  cell: ({ sheet, cell }: { sheet: string; cell: string }) => `「${sheet}」${cell}`,
  toDoubledRow: "重なった行へ",
  will: ({ count, replaced }: { count: number; replaced: number }) =>
    `${count}\u00A0件の回答を下書きに取り込みます。${replaced > 0 ? `そのうち ${replaced}\u00A0件は、いまの回答を置き換えます。` : ""}`,
  now: {
    label: "いまの下書き",
    nothing: "未記入",
    typed: "入力した回答を置き換えます",
    replaces: "いまの回答を置き換えます",
    beyond: ({ label, text }: { label: string; text: string }) => `${label}：${text}`,
  },
  same: ({ count }: { count: number }) => `下書きと同じ行（${count}\u00A0件）`,
  sameHint: "下書きのいまの回答と同じなので、取り込んでも変わりません。",
  applied: ({ at }: { at: string }) => `同じブックは取り込み済みです（${at}）`,
  appliedHint:
    "このファイルは、最後に取り込んだものと1バイトも違いません。そのあとに下書きで直した回答は、取り込むと元に戻ります。",
  layout: {
    title: "列の読み方",
    open: "列の読み方を直す",
    hint: "読み違えた列を直して読み直すと、同じ配置のブックは次からそのように読みます。",
    remembered: ({ columns, choices }: { columns: number; choices: number }) =>
      `この配置について覚えた設定：列の読み方 ${columns}\u00A0表、行の選択 ${choices}\u00A0件`,
    table: ({ sheet, row }: { sheet: string; row: number }) =>
      `シート「${sheet}」の ${row} 行目からの表`,
    bareTable: ({ sheet }: { sheet: string }) => `シート「${sheet}」の見出しのない表`,
    columnOf: ({ column, text }: { column: string; text: string }) => `${column}：${text}`,
    none: "なし",
    role: {
      number: "番号",
      question: "質問",
      answer: "回答",
      yes: "「はい」の印",
      no: "「いいえ」の印",
      notApplicable: "「対象外」の印",
      note: "備考",
      checkedOn: "確認日",
      planDay: "目標日",
      completedOn: "完了日",
      unit: "単位",
      commitment: "値の種別",
    },
    kind: "回答の書き方",
    single: "1つの列に書く",
    marks: "回答ごとの列に印を付ける",
    reread: "読み直す",
    forget: "覚えた設定を忘れる",
    missing: "質問と回答の列を選んでください。",
    unchanged: "列はまだ変わっていません。",
  },
  submit: "取り込む",
  done: ({ count }: { count: number }) => `${count}\u00A0件の回答を取り込みました`,
};
