/** People, organisations, roles. */
export const accountJa = {
  role: {
    administrator: "管理者",
    author: "作成者",
    reviewer: "確認者",
    negotiator: "交渉担当",
    signer: "署名者",
    procurement: "調達・契約担当",
    viewer: "閲覧者",
  },
  kind: {
    vendor: "対象事業者",
    hospital: "医療機関等",
    guest: "ゲストの席",
    both: "対象事業者かつ医療機関等",
  },
  listSeparator: "、",
  kindHint: {
    vendor: "医療情報システム・サービスを提供する会社です。",
    hospital: "病院、診療所、薬局などです。",
    both: "自らも医療機関で、システムも提供する組織です。",
  },
  off: {
    roles: ({ roles }: { roles: string }) => `この操作ができる役割：${roles}`,
    lastAdministrator: "最後の管理者です。先に、ほかの人を管理者にしてください。",
  },
  switcher: {
    label: "組織を切り替える",
    none: "組織",
    choose: "所属する組織がありません",
    found: "新しい組織を作る",
  },
  field: {
    name: "氏名",
    nameHint: "組織のほかの人に見えます。",
    email: "メールアドレス",
    password: "パスワード",
    passwordNew: "新しいパスワード",
    passwordLength: ({ lengthMin }: { lengthMin: number }) => `${lengthMin}文字以上。`,
    passwordLengthEither: ({
      lengthMin,
      lengthMinWithFactor,
    }: {
      lengthMin: number;
      lengthMinWithFactor: number;
    }) => `${lengthMin}文字以上（二要素認証を使っている人は${lengthMinWithFactor}文字以上）。`,
    passwordHint:
      "長い文のほうが、記号を混ぜるより安全です。よく使われるパスワードと、最近使ったパスワードは使えません。",
    organizationName: "組織の名前",
    kind: "種別",
    roles: "役割",
    foundedAt: "登録日",
    joinedAt: "参加日",
  },
  welcome: {
    title: "Bunkai へようこそ",
    lead: "医療機関とシステム事業者が、安全対策の開示、比較、責任分界の合意を進めるための場所です。",
    steps: {
      account: "アカウントを作る",
      mail: "メールアドレスを確認する",
      organization: "組織を登録する",
    },
    administrator:
      "このサーバーには、まだだれも登録されていません。組織を登録した人が、その組織の管理者になります。",
    begin: "アカウントを作る",
  },
  signIn: {
    title: "サインイン",
    lead: "製品やクラウドの安全性を開示して比べ、医療機関と事業者の責任の分担を合意し、証拠として残すサービスです。",
    submit: "サインインする",
    passkey: "パスキーでサインイン",
    locked: ({ forgot }: { forgot: string }) =>
      `待たずに入るには、パスキーでサインインするか、「${forgot}」から新しいパスワードを決めてください。`,
    forgot: "パスワードを忘れたとき",
    verify: "署名済みの文書を検証する",
    signUp: "はじめての方：アカウントを作る",
    provider: "組織のサインインを使う",
    outbox: "このサーバーの送信メールを見る",
    confirmMail: "確認のメールをもう一度送る",
  },
  signUp: {
    title: "アカウントを作る",
    lead: "最初のサインインの前に、メールアドレスを確認します。",
    submit: "アカウントを作る",
    signIn: "サインインへ",
  },
  checkMail: {
    title: "メールを確認してください",
    sentTo: ({ email }: { email: string }) =>
      `${email} に確認のメールを送りました。メールの中のリンクを開いてください。`,
    sent: "確認のメールを送りました。メールの中のリンクを開いてください。",
    kept: "このサーバーはメールを外に送りません。送信メールの一覧で読めます。",
    missing:
      "届かないときは、迷惑メールの中も確かめてください。同じ宛先に続けて頼むと、しばらく送られません。",
    again: "もう一度送る",
    sentAgain: "もう一度送るよう受け付けました",
  },
  verify: {
    title: "メールアドレスの確認",
    done: "メールアドレスを確認しました",
    failed: "確認できませんでした",
    failedDetail:
      "リンクの期限が切れたか、すでに使われています。サインインすると、もう一度送れます。",
    signIn: "サインインへ進む",
  },
  forgot: {
    title: "パスワードを忘れたとき",
    lead: "登録したメールアドレスに、新しいパスワードを決めるためのリンクを送ります。",
    submit: "リンクを送る",
    sent: "メールを確認してください",
    sentDetail: ({ hours }: { hours: number }) =>
      `このアドレスが登録されていれば、リンクを送りました。リンクは${hours}時間、1回だけ使えます。続けて頼むと、しばらく送られません。そのときは、前に届いたリンクを使ってください。`,
  },
  reset: {
    title: "新しいパスワードを決める",
    confirming:
      "登録したときとは別のブラウザーで、確認のリンクが開かれました。登録したのが本人かどうか分からないため、登録のときのパスワードは使いません。ここで決めたパスワードで、メールアドレスの確認が終わります。心当たりがなければ、このページを閉じてください。",
    submit: "このパスワードにする",
    done: "新しいパスワードになりました",
    othersEnded: "これまでのサインインは、すべて終わりました",
    signInAgain: "どの端末でも、新しいパスワードでサインインし直してください。",
    unusable: "このリンクは使えません",
    unusableDetail: ({ hours }: { hours: number }) =>
      `すでに使われたか、送ってから${hours}時間が過ぎています。新しいリンクを送れば、決め直せます。`,
    again: "新しいリンクを送る",
  },
  rename: {
    open: "名前を変える",
    title: "組織の名前を変える",
    hint: "発行済みの書類や監査の記録に残った名前は変わりません。",
    done: "組織の名前を変えました",
  },
  member: {
    you: "あなた",
    deeds: "操作",
    deedsOf: ({ name }: { name: string }) => `${name} さんへの操作`,
  },
  roles: {
    open: "役割を変える",
    title: ({ name }: { name: string }) => `${name} さんの役割を変える`,
    done: ({ name }: { name: string }) => `${name} さんの役割を変えました`,
  },
  remove: {
    open: "組織から外す",
    title: ({ name }: { name: string }) => `${name} さんを組織から外しますか`,
    detail: ({ name, organizationName }: { name: string; organizationName: string }) =>
      `${name} さんは、すぐに「${organizationName}」の内容を見られなくなります。これまでの操作は監査の記録に残ります。戻すには、もう一度招待してください。`,
    done: ({ name }: { name: string }) => `${name} さんを組織から外しました`,
  },
  leave: {
    open: "組織を抜ける",
    title: ({ organizationName }: { organizationName: string }) =>
      `「${organizationName}」を抜けますか`,
    detail: ({ organizationName }: { organizationName: string }) =>
      `あなたは、すぐに「${organizationName}」の内容を見られなくなります。戻るには、もう一度招待してもらってください。`,
    done: ({ organizationName }: { organizationName: string }) =>
      `「${organizationName}」を抜けました`,
  },
};
