/** What only one person sees: the tongue, and how tables, marks and dates look. */
export const personalJa = {
  lead: "あなたの言語、パスワードと二要素認証、サインインしている端末、代理と担当、表示のしかたを決めます。言語と表示は、選ぶとすぐに反映されます。",
  account: "アカウント",
  name: {
    open: "名前を変える",
    title: "名前を変える",
    lead: "あなたが参加しているすべての組織で、この名前になります。変えたことは、それぞれの組織の監査の記録に残ります。すでに署名したものの名前は変わりません。",
    submit: "この名前にする",
    done: "名前を変えました",
  },
  browser: "このブラウザーでの表示",
  languageHint:
    "どの端末でサインインしても、画面とあなたへのメールがこの言語になります。サインインする前の画面は、そのブラウザーで最後に選んだ言語です。",
  /** Each in its own tongue: it is said in the one just chosen. */
  languageKept: {
    ja: "アカウントの言語を日本語にしました。ほかの端末とメールも同じになります",
    en: "The language of your account is English now, on other devices and in mails too",
  },
  mark: "「はい」の記号",
  markHint: "表と印刷で使う記号です。様式に合わせて選べます。",
  date: "日付",
  dateCommon: "西暦（2026年11月21日）",
  dateEra: "和暦（令和8年11月21日）",
  density: "表の行の高さ",
  densities: { compact: "狭い", standard: "標準", roomy: "広い" },
};
