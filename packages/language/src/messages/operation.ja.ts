import type { Facts } from "../facts.ts";

/** What the installation itself says: papers, workbooks, the state of its parts. */
export const operationJa = {
  paper: {
    page: ({ pageNumber, totalPages }: { pageNumber: number; totalPages: number }) =>
      `${pageNumber} / ${totalPages} ページ`,
    missingGlyphs: {
      title: "印字できなかった文字",
      explanation:
        "この文書の書体にない文字は「〓」に、書体にない異体字は普通の字形に置き換えて印字しています。",
      noGlyph: ({ codePoints }: { codePoints: string }) => `${codePoints}：書体にない文字`,
      variant: ({ codePoints, plain }: { codePoints: string; plain: string }) =>
        `${codePoints}：「${plain}」の異体字`,
    },
  },
  startup: {
    address_not_usable: ({ host, port }: Facts) =>
      `アドレス ${String(host)} のポート ${String(port)} は使えません。HOST と PORT を確かめてください（1024 より小さいポートには権限が要ります）。`,
    app_login_too_powerful: ({ login }: Facts) =>
      `データベースのログイン「${String(login)}」の権限が強すぎます。行単位の保護が効かないため、起動しません。DATABASE_APP_URL には、所有者でも管理者でもないログインを指定してください。`,
    configuration_invalid: ({ variables }: Facts) =>
      `設定に誤りがあります。次の環境変数を直してください：${String(variables)}`,
    data_directory_broken: ({ folder }: Facts) =>
      `データのフォルダー「${String(folder)}」を開けませんでした。別の版のプログラムが書いたか、壊れています。バックアップから戻すか、BUNKAI_DATA_DIR に別のフォルダーを指定してください。下の記録を確かめてください。`,
    data_directory_in_use: ({ folder, pid }: Facts) =>
      `データのフォルダー「${String(folder)}」は、別のプロセス（番号 ${String(pid)}）が使っています。そのプロセスを止めるか、BUNKAI_DATA_DIR に別のフォルダーを指定してください。`,
    data_directory_not_writable: ({ folder }: Facts) =>
      `データのフォルダー「${String(folder)}」に書き込めません。フォルダーの権限と空き容量を確かめるか、BUNKAI_DATA_DIR に別のフォルダーを指定してください。`,
    database_login_refused: ({ host, login }: Facts) =>
      `データベースのサーバー ${String(host)} が、ログイン「${String(login)}」を拒みました。DATABASE_URL のユーザー名とパスワードを確かめてください。`,
    database_missing: ({ database, host }: Facts) =>
      `サーバー ${String(host)} に、データベース「${String(database)}」がありません。データベースを作るか、DATABASE_URL を直してください。`,
    database_not_utf8: ({ encoding }: Facts) =>
      `データベースの文字コードが ${String(encoding)} です。UTF8 で作ったデータベースを使ってください。`,
    database_too_old: ({ version }: Facts) =>
      `PostgreSQL が古すぎます（${String(version)}）。15 以上を使ってください。`,
    database_unreachable: ({ host }: Facts) =>
      `データベースのサーバー ${String(host)} につながりません。DATABASE_URL と、サーバーが動いていることを確かめてください。`,
    migration_failed: ({ step }: Facts) =>
      `データベースを新しい版に移す途中、「${String(step)}」で失敗しました。データベースは元のままです。下の記録を確かめてください。`,
    port_in_use: ({ host, port }: Facts) =>
      `アドレス ${String(host)} のポート ${String(port)} は、別のプログラムが使っています。そのプログラムを止めるか、PORT に別の番号を指定してください。`,
    roles_not_creatable: (_facts: Facts) =>
      "データベースのログインを作れませんでした。DATABASE_URL に CREATEROLE の権限を付けるか、DATABASE_APP_URL と DATABASE_AUTH_URL に、手で作ったログインを指定してください。下の記録を確かめてください。",
  },
  webMissing:
    "画面がまだ組み立てられていません。npm ci && npm run build を実行してから、もう一度起動してください。",
  notBuilt:
    "本番用のプログラムがまだ組み立てられていません。npm ci && npm run build を実行してから、もう一度起動してください。",
  endpoint: {
    acceptInvitation: "招待を受けて組織に参加する",
    acceptRows: "責任分界表の行に、まとめて合意する",
    addContract: "契約を登録する",
    addFacility: "施設を登録する",
    addFile: "ファイルを預ける",
    addLegalPerson: "法人の情報を、有効になる日とともに入力する",
    addOffering: "製品・サービスを登録する",
    applyImport: "取り込みの内容を、開示書に反映する",
    attachAgreement: "署名済みの合意書を、契約に付ける",
    cancelInvitation: "招待を取り消す",
    changeContract: "契約の登録内容を変える",
    changeDisclosureHeader: "開示書の表書きを変える",
    changeFacility: "施設の登録内容を変える、または閉鎖の日を決める",
    changeMe: "自分の言語を変える",
    changeMemberRoles: "メンバーの役割を変える",
    changeOffering: "製品・サービスの登録内容を変える",
    compare: "開示書を並べて比べる",
    decideAccess: "閲覧の申し込みを認めるか、断る",
    fixContent: "責任分界表の内容を確定し、合意書を作る",
    foundOrganization: "組織を登録する",
    getAgreement: "合意書の内容と署名の状況を見る",
    getAgreementCertificate: "署名証明書のPDFを受け取る",
    getAgreementDocument: "合意書のPDFを受け取る",
    getAuditChain: "監査ログの連鎖を、検証できる形で読む",
    getAuditReport: "監査ログ抄本を PDF で受け取る",
    getAuditWorkbook: "監査ログ抄本を Excel で受け取る",
    getContract: "契約と、付いている合意書を見る",
    getDisclosure: "作成中の開示書を見る",
    getEdition: "様式の版を、項目とともに読む",
    getFile: "ファイルの情報を読む",
    getFileContent: "ファイルの中身を受け取る",
    endDeputy: "代理を終わらせる",
    getHealth: "プロセスが動いているかを確かめる",
    getInstallation: "この Bunkai の基本の情報を読む",
    getLegalPerson: "ある日に有効な法人の情報を読む（既定は今日）",
    getMatrix: "責任分界表を見る",
    getMe: "サインインしている人と、所属する組織を読む",
    getOffering: "製品・サービスと、発行済みの開示書を見る",
    getOrganization: "組織を読む",
    getReady: "要求を受けられるかを確かめる",
    getRevision: "発行済みの開示書を見る",
    getRevisionText: "発行済みの開示書を、検証できる形（正規化した JSON）で受け取る",
    getTrust: "この Bunkai が信頼する署名鍵の証明書を見る",
    getWaiting: "組織を待っていること（次にすること）を読む",
    handOver: "担当しているものを、後任に引き継ぐ",
    inviteMember: "メールで人を招待する",
    issueRevision: "開示書を、変わらない版として発行する",
    listAccessRequests: "閲覧の申し込みの一覧を見る",
    listAccountMails: "アカウントのメールを読む（お試し用の設定のときだけ）",
    listAgreements: "合意書の一覧を見る",
    listAudit: "監査ログを新しい順に読む",
    listComparisons: "保存した比較の一覧を見る",
    listContracts: "契約の一覧を見る",
    listDisclosures: "作成中の開示書の一覧を見る",
    listEditions: "様式の版の一覧を読む",
    limitMember: "メンバーが扱える施設を限る",
    listHandedOver: "自分が引き継いだものを読む",
    listHeld: "メンバーが担当しているもの、または担当のいないものを読む",
    listDeputies: "だれがだれの代理かを読む",
    nameDeputy: "期間と役割を決めて、代理を任せる",
    listFacilities: "組織の施設を読む",
    listFiles: "ファイルを新しい順に読む",
    listInvitations: "招待を新しい順に読む",
    listLegalParties: "責任分界表の当事者の、今日有効な法人の情報を読む",
    listLegalPersons: "法人の情報の履歴を、新しい順に読む",
    listMails: "組織のメールを新しい順に読む",
    listBasis: "責任分界表のもとになった開示書と、そのいまの版を見る",
    listMatrices: "責任分界表の一覧を見る",
    listMembers: "メンバーを参加した順に読む",
    listMoves: "行の提案とやり取りを見る",
    listNotifications: "自分へのお知らせを新しい順に読む",
    listOfferings: "製品・サービスの一覧を見る",
    markNotificationRead: "お知らせを既読にする",
    moveRow: "行に提案、合意、辞退などをする",
    openDisclosure: "開示書の作成を始める",
    openMatrix: "責任分界表の下書きを作って、協議を始める",
    previewImport: "ワークブックを読み、取り込む前の内容を見る",
    removeFile: "ファイルを削除する",
    removeMember: "メンバーを外す、または自分が抜ける",
    renameOrganization: "組織の名前を変える",
    requestAccess: "開示書の閲覧を申し込む",
    saveAnswer: "項目の回答を保存する",
    saveComparison: "比較を保存する",
    signAgreement: "読んだ合意書に署名する",
    withdrawAgreement: "確定した内容を、全員の署名の前に取り下げる",
    withdrawRevision: "発行済みの開示書を取り下げる",
  },
  docs: {
    title: "Bunkai API",
    lead: "画面でできることは、すべてこの API でもできます。",
    openapi: "OpenAPI 3.1 の文書（JSON）",
    contents: "目次",
    rules: "共通の決まり",
    rule: {
      signIn:
        "サインインは POST /api/auth/sign-in/email に email と password を JSON で送ります。返ってきた Cookie を、あとの要求に付けてください。",
      origin:
        "Cookie を付けて何かを変える要求には、この Bunkai のアドレスを入れた Origin ヘッダーが要ります。",
      organization:
        "複数の組織に所属している人は、bunkai-organization ヘッダー（リンクでは organization パラメーター）に組織の ID を入れます。",
      version:
        "変更するときは、ETag で受け取った版を If-Match に入れます。ほかの人が先に変更していれば 409 になり、両方の値が返ります。",
      idempotency:
        "Idempotency-Key を付けた要求は、もう一度送っても一度しか行われません。キーは 48 時間覚えています。",
      page: "一覧は limit 件ずつ返ります。続きは、nextCursor の値を cursor に入れて読みます。",
      json: "JSON は 1\u00A0MB まで、UTF-8 で送ります。同じキーを二度書いた JSON は受け付けません。",
      file: "ファイルは中身をそのまま本文に入れ、名前を bunkai-file-name ヘッダーにパーセント符号化して入れます。",
      time: "日時は UTC の ISO 8601 です。",
    },
    tag: {
      access: "閲覧の申し込み",
      account: "人と組織",
      agreement: "合意書",
      audit: "監査ログ",
      catalog: "様式",
      comparison: "比較",
      contract: "契約",
      disclosure: "開示書",
      file: "ファイル",
      notification: "お知らせとメール",
      offering: "製品・サービス",
      operation: "運用",
      responsibility: "責任分界表",
      workbook: "取り込み",
    },
    open: "サインインなしで使えます。",
    parameters: "パラメーター",
    body: "送る内容",
    answers: "返る内容",
    required: "必須",
    schemas: "データの形",
    problems: "問題の一覧",
    problemsLead:
      "うまくいかないときは application/problem+json（RFC 9457）が返ります。code で見分けてください。",
  },
};
