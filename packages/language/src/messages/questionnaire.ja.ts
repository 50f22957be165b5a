/** 調査票: own forms of hospitals that a vendor answers. */
export const questionnaireJa = {
  log: {
    column: {
      returnedAt: "返した日",
      asker: "依頼元",
      returnedTo: "渡した相手",
      returnedBy: "返した人",
      offering: "製品・サービス",
      number: "何回目",
      itemNumber: "番号",
      question: "質問",
      answer: "回答",
      note: "備考",
      source: "回答のもと",
      standing: "今の状態",
      fileSha256: "ファイルの SHA-256",
      recordSha256: "記録の SHA-256",
    },
    source: {
      typed: "手で記入",
      workbook: "ブックから取り込み",
      draft: "未発行の下書き",
      revision: "発行済みの開示書",
    },
    standing: {
      stands: "変わっていません",
      older: "もとの版は、後で改められました",
      corrected: "後の回で訂正しました",
    },
  },
};
