import { type Facts, placesOf } from "../facts.ts";

/** What goes wrong with a fixed text, its signatures and its withdrawal. */
export const agreementErrorsJa = {
  agreement_withdrawn: {
    title: "この確定は取り下げられています",
    detail: (_facts: Facts) =>
      "理由は合意書のページにあります。責任分界表で話し合い、もう一度内容を確定すると、新しい版に署名できます。",
  },
  signed_by_all: {
    title: "すべての当事者が署名しています",
    detail: (_facts: Facts) =>
      "全員の署名がそろった内容は、取り下げられません。変えるには、新しい責任分界表を作ってください。",
  },
  signed_meanwhile: {
    title: "読んでいるあいだに署名がありました",
    detail: ({ signatureCount }: Facts) =>
      `いまの署名は ${String(signatureCount ?? "")}\u00A0件です。署名を確かめてから、もう一度取り下げてください。まだ取り下げられていません。`,
  },
  text_unprintable: {
    title: "紙に印刷できない文字があります",
    detail: ({ places }: Facts) => {
      const named = placesOf(places).map(
        ({ letters, text }) => `「${text}」の ${letters.map((letter) => `「${letter}」`).join("")}`,
      );
      return `合意書や開示書の紙に出せる文字に書き換えてください：${named.join("、")}。何も保存されていません。`;
    },
  },
};
