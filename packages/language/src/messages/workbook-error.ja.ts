import { cellFaultsOf, type Facts, labelsOf, mebibytesOf } from "../facts.ts";
import { formNameJa } from "./form-name.ja.ts";

const faultsOfCell: Readonly<Record<string, string>> = {
  absent: "ありません",
  merged: "結合されたセルの左上ではありません",
  array: "複数のセルにまたがる数式の一部です",
  shared: "ほかのセルと共有する数式の元です",
  table: "表の列名または集計です",
};

const placesIn = (places: unknown) =>
  cellFaultsOf(places)
    .map(({ cell, fault, sheet }) => `シート「${sheet}」の ${cell}（${faultsOfCell[fault] ?? ""}）`)
    .join("、");

/** Why a workbook was not read or written. */
export const workbookErrorsJa = {
  workbook_bomb: {
    title: "展開すると大きすぎるファイルです",
    detail: ({ part, sizeBytesMax }: Facts) =>
      `中の「${String(part ?? "")}」が、展開すると ${mebibytesOf(sizeBytesMax)}\u00A0MB を超えます。読み込みを止めました。何も保存されていません。`,
  },
  workbook_damaged: {
    title: "ブックが壊れています",
    detail: ({ part }: Facts) =>
      `${part ? `中の「${String(part)}」が壊れています。` : "ファイルが途中で切れているか、中の目録が壊れています。"}Excel で開いて保存し直すか、もう一度送ってもらってください。`,
  },
  workbook_empty: {
    title: "ブックが空です",
    detail: (_facts: Facts) =>
      "見えるシートに、何も書かれていません。記入したファイルを選んでください。",
  },
  workbook_encrypted: {
    title: "パスワードが付いています",
    detail: (_facts: Facts) =>
      "パスワード付きのブックは読めません。Excel でパスワードを外して保存してから、もう一度選んでください。",
  },
  workbook_not_read: {
    title: "この様式は取り込めません",
    detail: (_facts: Facts) =>
      "この様式は、表で答える項目だけでできています。表は Excel から読み取れません。画面で入力してください。",
  },
  workbook_not_writable: {
    title: "このブックには書き込めません",
    detail: ({ places, reason }: Facts) =>
      reason === "signed"
        ? "電子署名の付いたブックです。書き込むと署名が無効になります。署名のないブックを使ってください。"
        : `書き込めないセルがあるため、何も書き込んでいません：${placesIn(places)}。別のセルを選ぶか、ブックの結合や数式を直してください。`,
  },
  workbook_not_xlsx: {
    title: "Excel のブックではありません",
    detail: ({ found }: Facts) => {
      const contents = {
        "?": "分からない形式のもの",
        GZIP: "GZIP の圧縮ファイル",
        OLE: "古い Office 形式のファイル",
        TEXT: "文字だけのファイル（CSV など）",
        Word: "Word の文書",
        PowerPoint: "PowerPoint の資料",
        XLSB: "Excel バイナリ ブック（.xlsb）",
        ZIP: "ZIP の圧縮ファイル",
      };
      return `中身は${labelsOf([found], contents, "")}です。Excel のブック（.xlsx、.xlsm）を選んでください。種類は名前ではなく中身で判断しています。`;
    },
  },
  workbook_old_format: {
    title: "古い形式のブックです",
    detail: (_facts: Facts) =>
      "Excel 97-2003 の形式（.xls）は読めません。Excel で開き、「Excel ブック（.xlsx）」として保存してから、もう一度選んでください。",
  },
  workbook_product_unknown: {
    title: "その製品はこのブックにありません",
    detail: ({ product, products }: Facts) =>
      `「${String(product ?? "")}」が見つかりません。このブックにある製品：${labelsOf(products, {}, "、")}`,
  },
  workbook_rights_managed: {
    title: "権限管理されたファイルです",
    detail: (_facts: Facts) =>
      "閲覧権限が管理（IRM、秘密度ラベル）されたファイルは読めません。保護を外したファイルを、作成した人に送ってもらってください。",
  },
  workbook_too_large: {
    title: "セルが多すぎます",
    detail: ({ part }: Facts) =>
      `文字や数の入ったセルが、開示書よりずっと多いブックです（${String(part ?? "")} で止めました）。開示書のシートだけを残してください。`,
  },
  workbook_unsafe: {
    title: "安全に読めないブックです",
    detail: ({ part, partCount, partCountMax }: Facts) =>
      `${
        partCount
          ? `ファイルの中に、部品が ${String(partCount)}\u00A0個あります（読めるのは ${String(partCountMax)}\u00A0個まで）。`
          : `中の「${String(part ?? "")}」の名前が、Excel が作るブックにはない書き方です。`
      }Excel で開いて保存し直したファイルを選んでください。`,
  },
  workbook_without_table: {
    title: "質問と回答の表が見つかりません",
    detail: (_facts: Facts) =>
      "「質問」「項目」と「回答」「はい・いいえ・対象外」の列がある表を探しましたが、見つかりませんでした。",
  },
  workbook_wrong_edition: {
    title: "別の様式のブックです",
    detail: ({ editionKind, foundKind, percentRecognised, sheet }: Facts) =>
      `シート「${String(sheet ?? "")}」は、選んだ様式（${formNameJa(editionKind)}）の記入ではないようです${foundKind ? `（${formNameJa(foundKind)} と書かれています）` : ""}。質問のうち、選んだ様式と合うのは ${String(percentRecognised ?? 0)}% です。`,
  },
  import_outdated: {
    title: "この読み取りは古くなりました",
    detail: (_facts: Facts) =>
      "読み取ったあとに Bunkai が更新され、そのままでは使えません。何も取り込まれていません。ブックをもう一度読み込んでください。",
  },
  import_ambiguous: {
    title: "取り込み先が重なっています",
    detail: ({ cells }: Facts) =>
      `別の行と同じ項目に割り当てられた行があります：${labelsOf(cells, {}, "、")}。何も取り込まれていません。`,
  },
};
