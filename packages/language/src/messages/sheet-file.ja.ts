/** Taking a sheet along as a file, and the letters that no paper prints as written. */
export const sheetFileJa = {
  open: "取り出す",
  format: {
    pdf: "PDF（印刷・保管用）",
    xlsx: "Excel（.xlsx）",
    csv: "CSV",
    json: "JSON（プログラム用）",
    content: "JSON（ハッシュ値を確かめられる形）",
  },
  making: "PDF を作っています",
  done: ({ name }: { name: string }) => `${name} を取り出しました`,
  wait: "すべての回答が保存されると、取り出せます。",
  letters: {
    title: ({ count }: { count: number }) => `紙に印刷できない字があります（${count}\u00A0か所）`,
    hint: "開示書の PDF には、右の字が印刷されます。確かめてから、下書きの字を置き換えてください。ほかの文字は変わりません。",
    noBase: "似た字がない文字は、その場所を開いて、書き直してください。",
    place: ({ field, item }: { field: string; item: string }) => `${item}：${field}`,
    head: "見出し欄",
    text: ({ text }: { text: string }) => `「${text}」`,
    letter: ({ letter, code }: { letter: string; code: string }) => `${letter}（${code}）`,
    base: ({ letter, base }: { letter: string; base: string }) => `${letter} → ${base}`,
    none: ({ letter }: { letter: string }) => `${letter} → 代わりの字がありません`,
    mend: "書き直す",
    confirm: ({ count }: { count: number }) => `確かめた字に置き換える（${count}\u00A0種類）`,
    done: "印刷できる字に置き換えました",
    off: "紙に印刷できない字を置き換えると、発行できます。",
  },
};
