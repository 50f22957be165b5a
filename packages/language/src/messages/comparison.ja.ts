/** Finding disclosures and putting them side by side. */
export const comparisonJa = {
  title: "開示書の比較",
  noAccess: "閲覧申請が必要",
  notAsked: "問われない",
  best: "最良の値",
  find: {
    lead: "すべての事業者の製品・サービスから探します。同じ様式の開示書を選ぶと、並べて比べられます。",
    label: "探す言葉",
    hint: "名前、版、説明、事業者名のどれかに含まれる言葉を入力してください。",
    submit: "探す",
    results: "見つかった製品・サービス",
    nothing: "見つかりません",
    nothingBody: "言葉を減らすか、別の言い方で探してください。",
    empty: "製品・サービスはまだありません",
    emptyBody: "事業者が登録すると、ここに並びます。",
    read: ({ sheet }: { sheet: string }) => `${sheet} を読む`,
    notReadable: "閲覧申請が必要",
    choose: "比較に加える",
    chooseOf: ({ sheet }: { sheet: string }) => `${sheet} を比較に加える`,
    chosen: "選択中",
    chosenOf: ({ sheet }: { sheet: string }) => `選択中：${sheet}。押すと比較から外します`,
  },
  tray: {
    title: ({ count, max }: { count: number; max: number }) =>
      `比較する開示書（${count} / ${max}）`,
    compare: "比較する",
    clear: "すべて外す",
    remove: ({ sheet }: { sheet: string }) => `${sheet} を外す`,
    oneMore: "2つ以上選ぶと比較できます。",
    otherForm: "いま選んでいる開示書と様式が違います。並べて比べられるのは、同じ様式だけです。",
    full: ({ max }: { max: number }) => `比べられるのは ${max}\u00A0件までです。`,
  },
  saved: {
    title: "保存した比較",
    lead: "保存した比較を開くか、開示書を探して新しく比べます。",
    begin: "開示書を探して比べる",
    empty: "保存した比較はありません",
    emptyBody:
      "「製品を探す」で同じ様式の開示書を2つ以上選び、比較に名前を付けて保存してください。",
    field: { name: "名前", count: "開示書の数", createdAt: "保存日時" },
  },
  save: {
    open: "比較を保存する",
    title: "比較を保存する",
    detail: "選んだ開示書の版と並び順を、名前を付けて残します。組織のだれでも開けます。",
    name: "名前",
    submit: "保存する",
    done: ({ name }: { name: string }) => `「${name}」を保存しました`,
  },
  sheets: {
    remove: ({ sheet }: { sheet: string }) => `${sheet} を比較から外す`,
    add: "開示書を加える",
  },
  filter: {
    title: "表示する項目",
    words: "含まれる言葉",
    section: "区分",
    everySection: "すべての区分",
    differs: "違いのある項目だけ",
  },
  grid: {
    question: "項目",
    aligned: ({ amount }: { amount: string }) => `換算：${amount}`,
    nothing: "当てはまる項目はありません",
    nothingBody: "条件を減らしてください。",
  },
  dimension: {
    downtimeMinutesPerMonth: ({ amount }: { amount: string }) =>
      `停止 ${amount}\u00A0分／月（30日）`,
    durationMinutes: ({ amount }: { amount: string }) => `${amount}\u00A0分`,
    calendarMonths: ({ amount }: { amount: string }) => `${amount}\u00A0か月`,
    perYear: ({ amount }: { amount: string }) => `${amount}\u00A0回／年`,
  },
  legend: {
    title: "記号の意味",
    notAsked: "前の項目の回答により、問わない項目",
    best: "同じ種類の値のうち、医療機関にとって最もよいもの",
  },
  noCommonSheet: {
    detail:
      "様式が違うと、質問も違います。並べても同じ項目になりません。SDS は SDS どうし、SLA は SLA どうしで選んでください。",
    choose: "選び直す",
  },
};
