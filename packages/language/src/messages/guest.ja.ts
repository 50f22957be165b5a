/** Links for people whose organisation is not here, and what they see. */
export const guestJa = {
  kind: {
    revision: "開示書を読む",
    matrix: "分担を話し合う",
    agreement: "合意書に署名する",
    file: "ファイルを送る",
  },
  /** What somebody is asked to do, with the object by its name. */
  wishOfMail: {
    revision: ({ title }: { title: string }) => `開示書「${title}」を読んでいただくため`,
    matrix: ({ title }: { title: string }) =>
      `責任分界表「${title}」の分担を確かめ、提案していただくため`,
    matrixSign: ({ title }: { title: string }) =>
      `責任分界表「${title}」の分担を話し合い、決まった内容に署名していただくため`,
    agreement: ({ title }: { title: string }) => `合意書「${title}」を読み、署名していただくため`,
    file: "ファイルを送っていただくため",
  },
  state: { sent: "未開封", opened: "利用中", expired: "期限切れ", revoked: "取り消し済み" },
  invite: {
    action: "ゲストを招く",
    actionFile: "ファイルを依頼する",
    title: {
      revision: "この開示書を読む人を招く",
      matrix: "分担を話し合う人を招く",
      agreement: "署名する人を招く",
      file: "ファイルを依頼する",
    },
    lead: "相手の組織が Bunkai を使っていなくても、このひとつだけを開けるリンクをメールで送れます。開くときは、相手のメールアドレスに届く確認コードが要ります。",
    email: "メールアドレス",
    emailHint: "確認コードはこのアドレスに届きます。転送先では開けません。",
    personName: "相手の氏名",
    organizationName: "相手の組織名",
    party: "当事者",
    partyHint: "組織を選ばずに名前だけで加えた当事者です。",
    partyTaken: ({ name }: { name: string }) => `${name}（いまのリンクは使えなくなります）`,
    maySign: "合意書への署名もお願いする",
    maySignHint:
      "署名するときは、二要素認証（パスキーか認証アプリ）と、署名する権限の申告をお願いします。",
    validDays: "使える日数",
    validDaysHint: ({ max }: { max: number }) => `${max}日まで。あとで延ばせます。`,
    language: "メールと画面の言語",
    wish: "お願いの内容",
    wishHint: "相手にそのまま表示します。どの様式の、何を書いてほしいかを書いてください。",
    dueOn: "期日",
    send: "リンクを送る",
    sent: ({ email }: { email: string }) => `${email} にリンクを送りました。`,
    off: {
      notOpener: "ゲストを招けるのは、この責任分界表を作った組織だけです。",
      fixed: "内容が確定したため、話し合いに招くことはできません。署名は合意書から頼めます。",
      signedNext:
        "ほかの当事者の署名を待っています。すべての署名がそろうと、メールでお知らせします。リンクが使えるあいだに、この画面から署名証明書を取り出してください。署名した文書（PDF）は、いまも取り出せます。",
      noParty:
        "名前だけで加えた当事者がいません。ゲストを招けるのは、表を作るときに「組織なし（名前だけ）」で加えた当事者の席です。",
      noSigner: "署名がまだの当事者に、ゲストの席がありません。",
      notSigning: "署名を待っている合意書ではありません。",
      withdrawn: "取り下げた開示書は見せられません。",
    },
  },
  list: {
    title: "ゲスト",
    empty: "まだだれも招いていません。",
    expires: "期限",
    lastUsed: "最後に使った日時",
    never: "まだ",
    invitedBy: ({ name }: { name: string }) => `招いた人：${name}`,
    due: ({ day }: { day: string }) => `期日：${day}`,
    resend: "送り直す",
    resent: ({ email }: { email: string }) =>
      `${email} に送り直しました。前のメールのリンクは使えません。`,
    extend: "期限を延ばす",
    extendTitle: "リンクの期限を変える",
    extendLead: "今日から数えた日数です。相手はそのまま続けて使えます。",
    extended: "期限を変えました。",
    revoke: "取り消す",
    revokeTitle: "リンクを取り消しますか",
    revokeLead: ({ email }: { email: string }) =>
      `${email} は、いま開いている画面も使えなくなります。相手がした提案、署名、送ったファイルは残ります。`,
    revoked: "リンクを取り消しました。",
    table: "ゲストの一覧",
    file: "依頼したファイル",
    fileEmpty: "まだだれにも依頼していません。",
  },
  /** The page of a link, before and after the code. */
  entry: {
    title: "確認コードの入力",
    opening: "リンクを確かめています。",
    lead: ({ email, minutes }: { email: string; minutes: number }) =>
      `${email} に、6桁の確認コードを送りました。${minutes}分以内に入力してください。`,
    codeWrong:
      "コードが違うか、期限が切れています。いちばん新しいメールの6桁の数字を入力してください。",
    enter: "開く",
    again: "コードを送り直す",
    againSent: "新しいコードを送りました。前のコードは使えません。",
    againEarly: ({ seconds }: { seconds: number }) =>
      `まだ送り直していません。先に送ったコードをそのまま使えます。届かないときは、あと${seconds}秒で送り直せます。`,
    replaces: {
      title: ({ name }: { name: string }) => `${name} さんのサインインが終わります`,
      body: "このブラウザーには、Bunkai にサインインした人がいます。コードを入力して開くと、そのサインインは終わり、ゲストの画面になります。どちらも使うときは、別のブラウザーかシークレットウィンドウで、メールのリンクを開いてください。",
    },
    missing: {
      title: "リンクが途中で切れています",
      body: "メールにあるアドレスを、最後まで選んで開いてください。",
    },
    invalid: {
      title: "このリンクは使えません",
      body: "期限が切れたか、取り消されたか、新しいリンクに替わっています。招いてくれた人に、もう一度送ってもらってください。",
    },
  },
  shell: {
    invitedBy: ({ name, organization }: { name: string; organization: string }) =>
      `${organization}の ${name} さんから招かれています`,
    until: ({ moment }: { moment: string }) => `${moment} まで使えます。`,
    purpose: {
      revision: "この開示書を読むためのページです。",
      matrix: "この責任分界表の分担を確かめ、提案や合意をするためのページです。",
      matrixSign: "この責任分界表の分担を話し合い、決まった内容に署名するためのページです。",
      agreement: "この合意書を読み、署名するためのページです。",
      file: "頼まれたファイルを送るためのページです。",
    },
    toObject: "招かれたページに戻る",
    leave: "終える",
    own: "ご自身の組織で Bunkai を使う",
    ended: {
      title: "このページは終わりました",
      body: "「終える」を押したか、リンクの期限が切れたか、取り消されたか、開いてから12時間が過ぎました。期限内であれば、メールのリンクをもう一度開いてください。",
      signIn: "Bunkai のアカウントでサインインする",
    },
    label: "招かれたページについて",
  },
  file: {
    title: "ファイルを送る",
    refused: ({ name }: { name: string }) =>
      `「${name}」は、送れる種類のファイルではありません。送っていません。`,
    wish: "お願い",
    due: "期日",
    choose: "ファイルを選ぶ",
    types: "Excel（xlsx）か PDF。送り直すと、新しい版として届きます。前の版も残ります。",
    sending: "送っています。",
    sent: "ファイルを送りました。",
    history: "送ったファイル",
    none: "まだ何も送っていません。",
    version: ({ number }: { number: number }) => `${number}版`,
    newest: "最新",
    sentBy: ({ email }: { email: string }) => `${email} から`,
  },
  /** What members read of their organisation, as a guest reads it. */
  side: {
    turn: "あなたの番",
    groupOfTurn: ({ group }: { group: string }) => `あなたの番（${group}）`,
    openCount: ({ mine, open }: { mine: number; open: number }) =>
      `${open}\u00A0件が未合意（うちあなたの番 ${mine}\u00A0件）`,
    waitingForMe: "あなたの返事待ち",
    waitingForUs: "あなたと相手の返事待ち",
    accepted: "あなたは、この内容に合意済みです。",
    declined: "あなたは、この内容を差し戻しています。",
    acceptLead: "あなたの返事を待っている行です。次の内容のとおりに合意します。",
    acceptNone: "表示中の行に、あなたの返事を待つものはありません。",
    hiddenAnswer: "開示書の回答（ゲストには表示されません）",
    hiddenHint: "内容は、招いてくれた人に尋ねてください。",
    signed: "あなたは署名済みです。",
    notNeeded: "あなたの署名は必要ありません。",
    signedNext:
      "ほかの当事者の署名を待っています。すべての署名がそろうと、メールでお知らせします。リンクが使えるあいだに、この画面から署名証明書を取り出してください。署名した文書（PDF）は、いまも取り出せます。",
    noSigner: "署名を頼むリンクを、招いてくれた人に送ってもらってください。",
    noRecovery:
      "回復コードは、ここでは使えません。登録したものが手元にないときは、ここを終えて、サインインのページの「パスワードを忘れたとき」でパスワードを決め、回復コードでサインインして、個人設定で登録し直してください。",
  },
  factor: {
    title: "署名のための二要素認証",
    lead: "署名が本人のものであることを示すために、どちらかを登録します。1回だけです。",
    detail: {
      passkey:
        "PC（Windows Hello など）、USBなどのセキュリティキー、スマートフォンのどれかが、指紋・顔・PINであなたを確かめます。スマートフォンは要りません。",
      app: "スマートフォンやPCに入れたアプリが、30秒ごとに変わる6桁の数字を表示します。署名の前に、その数字を入力します。",
    },
    begin: "二要素認証を登録する",
    back: "選び直す",
    appTitle: "認証アプリの登録",
    scan: "認証アプリで次のQRコードを読み取るか鍵を入力し、表示された6桁の数字を入力してください。",
    confirm: "登録を終える",
    hasAccount: {
      title: "このメールアドレスは Bunkai に登録済みです",
      detail:
        "アカウントを守るため、ゲストの画面では二要素認証を登録できません。ここを終えてサインインし、個人設定で二要素認証を始めてから、メールのリンクをもう一度開いてください。",
      signIn: "終えてサインインする",
    },
  },
  authority: {
    label: "署名する権限",
    representative: "代表者",
    mandate: "委任（委任状など）",
    rules: "職務権限規程",
    hint: "この合意書に署名する権限の根拠です。署名とともに記録されます。",
    recorded: ({ basis, title }: { basis: string; title: string }) => `${title}（${basis}）`,
  },
};
