/** The second factor of an account: switching it on and off, showing it, recovery codes, open sessions. */
export const secondFactorJa = {
  title: "二要素認証",
  lead: "サインインのときに、パスワードのほかに、あなたの手元にあるもの（パスキーか認証アプリ）でも確かめます。次の操作には二要素認証が要り、その直前に確かめていなければ、もう一度確かめます。",
  demanding: {
    "disclosure.issue": "開示書の発行",
    "agreement.sign": "合意書への署名",
    "identityProvider.change": "組織のサインインの設定（管理者）",
    "organization.demandSecondFactor": "全員に二要素認証を求めること、やめること（管理者）",
    lendSigning: "署名者の役割を代理に任せること（管理者）",
  },
  alsoAsked:
    "使い始めると、パスワード、パスキー、認証アプリ、回復コードを変えるとき、管理者・確認者・署名者の役割を人に与えるとき、APIキーを作るときにも確かめます。",
  choice: {
    lead: "どちらかで始めます。あとから、もう一方も登録できます。",
    passkey: {
      title: "パスキー",
      detail:
        "PC（Windows Hello など）、USBなどのセキュリティキー、スマートフォンのどれかが、指紋・顔・PINであなたを確かめます。スマートフォンは要りません。登録すると、メールアドレスとパスワードを入力せずにサインインできます。",
      open: "パスキーで始める",
    },
    app: {
      title: "認証アプリ",
      detail:
        "スマートフォンなどに入れたアプリが、30秒ごとに変わる6桁の数字を表示します。サインインのときに、パスワードのあとで、その数字を入力します。",
      open: "認証アプリで始める",
    },
  },
  password: {
    title: "パスワード",
    lead: "定期的に変える必要はありません。ほかの人に知られたおそれがあるときに、変えてください。",
    open: "パスワードを変える",
    detail: "ほかの端末のサインインは終わります。",
    current: "いまのパスワード",
    submit: "変える",
    done: "パスワードを変えました",
  },
  state: { on: "使っています", off: "使っていません" },
  demandedBy: ({ names }: { names: string }) =>
    `次の組織が、全員に二要素認証を求めています：${names}`,
  on: {
    open: "認証アプリで始める",
    password: "はじめに、パスワードを確かめます。",
    next: "次へ",
    scan: "認証アプリで、次のQRコードを読み取ってください。読み取れないときは、鍵を入力します。スマートフォンで見ているときは、リンクから登録できます。",
    qr: "認証アプリで読み取るQRコード。下の鍵と同じ内容です。",
    secret: "鍵",
    copy: "鍵をコピー",
    link: "認証アプリで開く",
    code: "認証アプリに表示された6桁の数字を入力すると、始まります。",
    submit: "始める",
    done: "二要素認証を始めました",
  },
  app: {
    title: "認証アプリ",
    lead: "サインインや確認のときに、アプリに表示された6桁の数字を入力します。",
    on: "登録済み",
    off: "登録していません",
    add: "認証アプリを登録する",
    added: "認証アプリを登録しました",
    addDetail: "新しい認証アプリの鍵を作ります。いまの回復コードは、そのまま使えます。",
  },
  off: {
    open: "認証アプリを外す",
    detail: "このアプリの数字は使えなくなります。パスキーは、そのまま使えます。",
    detailLast:
      "次のサインインから、パスワードだけで入れるようになります。発行や署名など、二要素認証が要る操作はできなくなります。回復コードも使えなくなります。",
    submit: "外す",
    done: "認証アプリを外しました",
    demanded: ({ names }: { names: string }) =>
      `次の組織が二要素認証を求めているため、最後の1つは外せません：${names}`,
  },
  replace: {
    open: "認証アプリを登録し直す",
    detail:
      "機種を変えるときや、認証アプリを使えなくなったときに使います。新しいアプリの数字を確かめるまで、いまのアプリも使えます。",
    submit: "登録する",
    done: "新しい認証アプリに変わりました",
  },
  fresh: {
    title: "本人の確認",
    lead: ({ minutes }: { minutes: number }) =>
      `組織を拘束する操作の前に、本人であることを確かめます。確かめると、${minutes}分のあいだは、もう一度求められません。`,
    noRecovery:
      "回復コードは、ここでは使えません。手元にないときは、個人設定で、別のパスキーか認証アプリを登録してください。",
    leadAny: "操作の前に、本人であることを確かめます。",
    submit: "確かめて続ける",
  },
  code: {
    title: "本人の確認",
    lead: "認証アプリに表示されている6桁の数字を入力してください。",
    label: "確認コード",
    submit: "確認する",
    again: "はじめからやり直す",
    recoveryLead:
      "保管している回復コードを1つ入力してください。使うと、あなたにメールで知らせます。",
    recoveryLabel: "回復コード",
    useRecovery: "手元にないとき：回復コードを使う",
    useApp: "認証アプリの数字を使う",
    usePasskey: "パスキーを使う",
    passkeyLead:
      "パスキーを登録したPC、セキュリティキー、スマートフォンのどれかで、画面の案内に従って確かめてください。",
    passkeySubmit: "パスキーで確かめる",
  },
  missing: {
    reason: "この操作には二要素認証が要ります。あなたは、まだ使っていません。",
    link: "個人設定で二要素認証を始める",
  },
  recovery: {
    title: "回復コード",
    lead: "パスキーも認証アプリも使えないときに、代わりにサインインで使います。1つのコードは1回だけ使えます。回復コードでは、発行や署名など、二要素認証が要る操作はできません。",
    left: ({ count }: { count: number }) => `残り ${count} 個`,
    few: "残りが少なくなりました。作り直してください。",
    make: "回復コードを作り直す",
    makeDetail: "前の回復コードは、すべて使えなくなります。",
    submit: "作り直す",
    listTitle: "回復コードを保管してください",
    listLead:
      "この一覧は、いまだけ表示されます。紙に印刷するか、パスワード管理アプリなど、パスキーや認証アプリとは別の場所に保管してください。",
    copy: "コピー",
    copied: "回復コードをコピーしました",
    print: "印刷する",
    save: "テキストで保存",
    fileName: "bunkai-recovery-codes.txt",
    fileText: ({ email, codes }: { email: string; codes: string }) =>
      `Bunkai 回復コード\n${email}\n1つのコードは1回だけ使えます。\n\n${codes}\n`,
    kept: "保管しました",
    notKept: "まだ閉じていません",
    notKeptDetail:
      "閉じると、この一覧は二度と表示できません。保管してから「保管しました」を押してください。",
  },
  sessions: {
    title: "サインインの一覧",
    lead: "あなたのアカウントでサインインしている端末です。心当たりのないものは、終わらせて、パスワードを変えてください。",
    here: "この端末",
    device: ({ browser, system }: { browser: string; system: string }) => `${system} の ${browser}`,
    unknown: "不明な端末",
    place: ({ address }: { address: string }) => `場所（アドレス）：${address}`,
    opened: "開始",
    used: "最後の利用",
    end: "終わらせる",
    endOf: ({ device }: { device: string }) => `${device} のサインインを終わらせる`,
    ended: "サインインを終わらせました",
    endOthers: "ほかをすべて終わらせる",
    endOthersDetail: "この端末のほかは、すぐにサインインし直しになります。",
    othersEnded: "ほかのサインインをすべて終わらせました",
  },
  demand: {
    title: "全員の二要素認証",
    lead: "求めると、二要素認証を使っていない人は、使い始めるまで、この組織の内容を見られません。ほかの組織には影響しません。",
    on: "求めています",
    off: "求めていません",
    begin: "全員に求める",
    end: "求めるのをやめる",
    beginTitle: "全員に二要素認証を求めますか",
    endTitle: "二要素認証を求めるのをやめますか",
    endDetail: "パスワードだけのサインインで、この組織の内容を見られるようになります。",
    missing: ({ count }: { count: number }) =>
      `${count}人が、まだ二要素認証を使っていません。次の操作から、使い始めるまで入れなくなります。始め方を、メールで知らせます。`,
    nobodyMissing: "全員が、すでに二要素認証を使っています。",
    begun: "全員に二要素認証を求めるようにしました",
    ended: "二要素認証を求めるのをやめました",
  },
  needed: {
    title: "二要素認証が必要です",
    lead: ({ organizationName }: { organizationName: string }) =>
      `「${organizationName}」は、全員に二要素認証を求めています。終えると、そのまま続けられます。`,
  },
};
