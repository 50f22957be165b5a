/** The page after signing in: what to do next, and where things are. */
export const homeJa = {
  roles: ({ name, roles }: { name: string; roles: string }) =>
    `${name} さん（この組織での役割：${roles}）`,
  next: "次にすること",
  nothing: "いま、あなたを待っている用件はありません。",
  step: {
    inbox: {
      title: ({ count }: { count: number }) => `お知らせを読む（未読 ${count}\u00A0件）`,
      reason: "まだ読んでいないお知らせがあります。",
    },
    invite: {
      title: "メンバーを招待する",
      reason: "いまは、あなた1人だけです。いっしょに作業する人を招待してください。",
    },
  },
  places: "できること",
  place: {
    inbox: "あなたに関わる出来事を読みます。",
    offerings: "自社の製品・サービスを登録し、開示書を作って発行します。",
    find: "事業者の製品・サービスと、発行された開示書を探します。",
    receivedCopies: "メールや紙で受け取った開示書を登録し、比較できるようにします。",
    comparisons: "開示書を項目ごとに並べて、違いを読みます。",
    forms: "様式のブックを読み込み、その番号と文言で表示し、回答を書き込んで返します。",
    matrices: "だれが何を受け持つかを相手と取り決め、合意書に署名します。",
    contracts: "契約の台帳を管理し、合意書を別紙として付けます。",
    audit: "だれが、いつ、何をしたかを確かめ、改ざんがないことを計算し直します。",
    organization: "組織の名前、全員の二要素認証、施設、法人の情報を見ます。管理者は変えられます。",
    members: "だれが、どの役割を持っているかを見ます。",
    files: "組織の書類を預けたり、取り出したりします。",
    apiKeys: "プログラムがこの組織として使うための鍵を管理します。",
    outbox: "送ったメールと、その状態を見ます。",
    questionnaires: "医療機関から届いた調査票に答えて、返します。",
  },
};
