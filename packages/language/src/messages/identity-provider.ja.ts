/** The sign-in of an organisation: its settings, the pages before signing in, and what such a session can do. */
export const identityProviderJa = {
  title: "組織のサインイン",
  lead: "組織の認証基盤（Microsoft Entra ID、Keycloak、Google Workspace など、OpenID Connect に対応するもの）でサインインできるようにします。入れるのは、この組織のメンバーと、招待された人だけです。このサインインで見られるのは、この組織の内容だけです。",
  state: {
    none: "設定していません",
    off: "止めています",
    on: "使えます",
    demanded: "全員に求めています",
    untried: "有効・未確認",
    unproved:
      "この設定で使えるかは、まだ確かめられていません。だれも、これでサインインしていないためです。下のリンクを開いて、一度サインインしてください。うまくいくと「使えます」に変わります。",
  },
  edit: "設定を変える",
  begin: "設定する",
  link: {
    label: "サインインのリンク",
    hint: "この組織の人に渡してください。開くと、組織のサインインが始まります。",
    copy: "リンクをコピー",
  },
  redirect: {
    label: "リダイレクトURI",
    hint: "認証基盤の側に、このとおりに登録してください。",
    copy: "リダイレクトURIをコピー",
  },
  field: {
    issuer: "発行者（issuer）のURL",
    issuerHint:
      "例：https://login.example.jp/realms/hospital　末尾の「/.well-known/…」は含めません。",
    clientId: "クライアントID",
    clientSecret: "クライアントシークレット",
    clientSecretHint: "暗号化して保存し、二度と表示しません。",
    clientSecretKept: "空のままなら、保存してあるものを使い続けます。",
    mailDomains: "メールアドレスのドメイン",
    mailDomainsHint:
      "1行に1つ。サインインのときに、このドメインのメンバーと招待された人へ、リンクをメールで送れるようになります。",
    factorClasses: "二要素とみなす acr の値",
    factorClassesHint:
      "1行に1つ。なくてもかまいません。amr（mfa、otp、hwk など）で伝わる二要素は、いつでも数えます。",
    isOn: "このサインインを使えるようにする",
    isOnHint: "止めると、このサインインで入っている人は、すぐにサインインし直しになります。",
    isDemanded: "全員に、このサインインを求める",
    isDemandedHint:
      "ほかの方法のサインインでは、この組織の内容を見られなくなります。管理者だけは、認証基盤が止まったときのために、二要素認証を示せば、ほかの方法でも入れます。",
    isDemandedLater: "一度だれかがサインインできると、求められるようになります。",
  },
  dialog: {
    title: "組織のサインインの設定",
    saved: "組織のサインインの設定を保存しました",
    savedUntried: "保存しました。使えるかは、まだ確かめられていません",
  },
  trial: {
    open: "接続を確かめる",
    good: "つながりました",
    goodDetail:
      "発行者の情報と、署名の鍵の場所を読めました。クライアントIDとシークレットは、実際にサインインすると確かめられます。",
    bad: "使えません",
  },
  fault: {
    late: "時間内に答えがありませんでした。",
    nobody: "サーバーが見つからないか、答えません。名前と、ネットワークの設定を確かめてください。",
    notFound:
      "サーバーは答えましたが、OpenID Connect の設定の情報（/.well-known/openid-configuration）がありませんでした。",
    otherIssuer: "情報に書かれた発行者が、入力されたURLと違います。一文字ずつ同じにしてください。",
    redirected: "別のアドレスへ転送されました。転送先のURLを入力してください。",
    refused:
      "内部のネットワークにあるため、接続していません。サーバーの運用者が BUNKAI_PROVIDER_HOSTS_PRIVATE にホスト名を加えると、使えます。",
    tooWeak:
      "必要な機能がありません。認可コードの方式と、公開鍵による署名（RS256、ES256 など）が要ります。",
    unencrypted: "https で始まるURLだけが使えます。",
    unreadable: "答えを、OpenID Connect の設定の情報として読めませんでした。",
  },
  signIn: {
    lead: "組織の認証基盤でサインインします。入れるのは、その組織の内容だけです。",
    go: "組織のサインインへ進む",
    last: "前回と同じ組織のサインインへ進む",
    findTitle: "はじめて使うとき",
    find: "組織のメールアドレスを入力してください。組織のサインインがあれば、そのリンクをメールで送ります。管理者からリンクを受け取っているときは、それを開いてください。",
    submit: "リンクを受け取る",
    sent: "メールを確認してください",
    sentDetail:
      "このアドレスで使える組織のサインインがあれば、リンクを送りました。同じアドレスへは、1時間に3回まで送ります。",
    other: "メールアドレスとパスワードでサインインする",
    retry: "もう一度試す",
    back: "前のページに戻る",
  },
  limited: {
    badge: "この組織だけで使えるサインイン",
    title: "このサインインでは扱えません",
    account: ({ organizationName }: { organizationName: string }) =>
      `いまは「${organizationName}」のサインインで入っています。二要素認証やサインインの一覧など、あなたのアカウント全体に関わるものは、メールアドレスとパスワードでサインインすると扱えます。パスワードをまだ決めていないときは、サインインのページの「パスワードを忘れたとき」から決められます。`,
    found:
      "新しい組織は、メールアドレスとパスワードでサインインすると作れます。いまのサインインは、ひとつの組織だけで使えるものです。",
  },
  again: {
    title: "もう一度確かめる",
    lead: ({ minutes }: { minutes: number }) =>
      `組織のサインインで、本人であることをもう一度確かめます。このページを離れ、終わると戻ってきます。入力の途中のものは失われます。戻ったあと、${minutes}分のあいだは、もう一度求められません。`,
    submit: "組織のサインインで確かめる",
  },
  needed: {
    title: "組織のサインインが必要です",
    lead: ({ organizationName }: { organizationName: string }) =>
      `「${organizationName}」は、全員に組織のサインインを求めています。サインアウトして、組織のサインインで入り直してください。ほかの組織には、このまま切り替えられます。`,
    administrator:
      "あなたは管理者なので、認証基盤が止まっているときなどは、二要素認証を示して続けられます。",
    show: "二要素認証を示して続ける",
    signOut: "サインアウトして、組織のサインインへ進む",
    factor: ({ organizationName }: { organizationName: string }) =>
      `「${organizationName}」は、全員に二要素認証を求めていますが、組織のサインインは、二要素で確かめたことを伝えませんでした。もう一度確かめると、続けられることがあります。`,
  },
};
