/** Contract records of an organisation. */
export const contractJa = {
  lead: "契約の台帳です。署名済みの合意書を、別紙として付けられます。相手の組織からは見えません。",
  caption: "契約の一覧",
  kind: {
    main: "基本契約",
    memorandum: "覚書",
    terms: "利用規約",
    sla: "SLA",
  },
  field: {
    number: "契約番号",
    title: "契約名",
    kind: "種別",
    counterparty: "相手方",
    startsOn: "開始日",
    endsOn: "終了日",
    endsOnHint: "期限の定めがない契約では、空のままにします。",
    noticeBy: "更新拒絶などの通知期限",
    note: "メモ",
    annexes: "別紙",
    period: "期間",
  },
  period: ({ from, to }: { from: string; to: string }) => `${from} から ${to} まで`,
  openEnd: ({ from }: { from: string }) => `${from} から（終了日の定めなし）`,
  annexCount: ({ count }: { count: number }) => `${count}\u00A0件`,
  empty: {
    title: "契約はありません",
    body: "契約を登録すると、期限と別紙の合意書をまとめて見られます。",
  },
  add: { open: "契約を登録する", title: "契約を登録する", done: "契約を登録しました" },
  change: { open: "内容を直す", title: "契約の内容を直す", done: "契約の内容を直しました" },
  facts: "契約の内容",
  annexes: {
    title: "別紙（合意書）",
    empty: "別紙はありません。署名が済んだ合意書を付けられます。",
    hash: "内容の SHA-256",
    attachedAt: "付けた日時",
    copyHash: ({ number }: { number: string }) => `${number} の SHA-256 をコピー`,
  },
  attach: {
    open: "合意書を付ける",
    title: "別紙として付ける合意書を選んでください",
    lead: "付けたときの内容の SHA-256 も記録します。間違えたときは、理由を書いて外せます。",
    choose: "締結済みの合意書",
    parties: ({ names }: { names: string }) => `当事者：${names}`,
    otherParty: {
      title: "契約の相手方が、この合意書の当事者にいません",
      detail: ({ counterparty, names }: { counterparty: string; names: string }) =>
        `契約の相手方は「${counterparty}」、合意書の当事者は ${names} です。別の契約の合意書かもしれません。名前の書き方が違うだけなら、このまま付けられます。`,
    },
    hash: ({ hash }: { hash: string }) => `SHA-256 ${hash}`,
    none: "付けられる合意書がありません。すべての当事者が署名した合意書だけを付けられます。",
    submit: "付ける",
    done: "合意書を付けました",
  },
  detach: {
    open: "外す",
    openOf: ({ number }: { number: string }) => `${number} を契約から外す`,
    title: "この合意書を契約から外しますか",
    lead: ({ title, number, contract }: { title: string; number: string; contract: string }) =>
      `「${title}」（${number}）を、契約「${contract}」の別紙から外します。合意書そのものは変わらず、あとでまた付けられます。`,
    record:
      "付けたことと外したこと、その理由は、監査記録に残ります。契約書に条文を貼ったときは、そちらも直してください。",
    reason: "外す理由",
    reasonHint: "例：別の契約の合意書を、間違えて付けた。",
    done: "合意書を契約から外しました",
  },
  clause: {
    title: "契約書に貼る条文",
    lead: "契約書からこの合意書を指すための文例です。契約の実情に合わせて直してください。",
    copy: ({ number }: { number: string }) => `${number} の条文をコピー`,
    text: ({ hash, number, title }: { hash: string; number: string; title: string }) =>
      `（責任分界）\n第○条　本契約の対象となる医療情報システムに関する責任分界および役割分担は、別紙「${title}」（文書番号 ${number}、内容の SHA-256 ${hash}）に定めるとおりとする。\n２　前項の別紙に定めのない事項は、両当事者が協議して定める。`,
  },
};
