/** Sheets that an organisation got by itself. */
export const receivedCopyJa = {
  title: "受領済み開示書",
  lead: "メールや紙で受け取った開示書を、ファイルとともに登録します。見えるのは、この組織だけです。確定すると、発行された開示書と並べて比較できます。",
  notIssued: "事業者発行ではない",
  notIssuedDetail: "事業者が Bunkai で発行したものではなく、この組織が受け取って登録したものです",
  entry: "登録内容",
  form: "様式",
  empty: {
    title: "受領済み開示書はありません",
    body: "「開示書を登録する」から、受け取った Excel や PDF を登録してください。",
  },
  field: {
    vendorName: "事業者",
    offeringName: "製品・サービス",
    versionLabel: "バージョン",
    sender: "渡した人・部署",
    receivedOn: "受領日",
    edition: "様式",
    file: "受け取ったファイル",
    standing: "位置付け",
  },
  hint: { sender: "例：営業部 山吹様（メールで受領）" },
  state: {
    title: "状態",
    open: "記入中",
    filed: ({ number }: { number: number }) => `確定済み（第${number}回）`,
    retired: "事業者の発行版に切り替え済み",
  },
  add: {
    open: "開示書を登録する",
    title: "受け取った開示書を登録する",
    detail:
      "だれから、いつ、どの様式で受け取ったかを登録します。内容は次の画面で、Excel から読み込むか、手で記入します。事業者には何も伝わりません。",
    ofThis: "この製品・サービスの開示書を、メールや紙で受け取ったときは、ここから登録できます",
    submit: "登録して、内容を記入する",
  },
  change: {
    open: "登録内容を変える",
    title: "登録内容を変える",
    done: "登録内容を変えました",
  },
  file: {
    label: "受け取ったファイル",
    hint: "Excel、PDF、画像など。届いたままの形で保管します。なくても登録できます。",
    choose: "ファイルを選ぶ",
    another: "別のファイルを選ぶ",
    none: "ファイルはありません",
  },
  fileIt: {
    open: "この内容で確定する",
    title: "この内容で確定しますか",
    detail: ({ number }: { number: number }) =>
      `第${number}回の内容として確定します。比較や選定では、確定した内容を使います。読み違いを直したときは、もう一度確定します。前に確定した内容も残ります。`,
    commitmentOpen: ({ count }: { count: number }) =>
      `値の種別（保証値・目標値・実績値）を選んでいない項目が ${count}\u00A0件あります`,
    done: ({ number }: { number: number }) => `第${number}回の内容を確定しました`,
  },
  filed: {
    label: "確定日時",
    sha256: "確定した内容の SHA-256",
    compare: "比較",
    toComparison: "比較の画面で見る",
  },
  replaced: {
    title: "事業者が発行した版に切り替えました。この写しは記録として残ります。",
    open: "事業者が発行した版を開く",
  },
  retire: {
    title: ({ vendor }: { vendor: string }) => `${vendor} が、この開示書を発行しました`,
    detail: "受け取った写しと違うところがないか確かめてから、発行版に切り替えてください。",
    open: "発行版に切り替える",
    consequence:
      "この写しは「事業者の発行版に切り替え済み」になります。内容とファイルは残り、これまでの比較や決定から読めます。元には戻せません。",
    done: "発行版に切り替えました",
  },
};
