import type { Facts } from "../facts.ts";
import { operationEndpointJa } from "./operation-endpoint.ja.ts";

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
  endpoint: operationEndpointJa,
  docs: {
    title: "Bunkai API",
    lead: "画面でできることは、すべてこの API でもできます。",
    openapi: "OpenAPI 3.1 の文書（JSON）",
    contents: "目次",
    rules: "共通の決まり",
    rule: {
      signIn:
        "サインインは POST /api/auth/sign-in/email に email と password を JSON で送ります。返ってきた Cookie を、あとの要求に付けてください。",
      secondFactor:
        '二要素認証を使う人には、サインインがまだ終わっていないしるしとして {"twoFactorRedirect": true} が返ります。返ってきた Cookie を付けて、認証アプリに表示された6桁の数字を POST /api/auth/two-factor/verify-totp に {"code": "123456"} の形で送ると、サインインが終わります。そこで返る Cookie を、あとの要求に付けてください。',
      key: "プログラムからは、Authorization ヘッダーに Bearer とAPIキーを入れます。キーの組織として操作するので、組織の指定も Cookie も要りません。どのキーでどの操作ができるかは、操作ごとに書いてあります。",
      origin:
        "Cookie を付けて何かを変える要求には、この Bunkai のアドレスを入れた Origin ヘッダーが要ります。",
      organization:
        "複数の組織に所属している人は、bunkai-organization ヘッダー（リンクでは organization パラメーター）に組織の ID を入れます。",
      version:
        '変更するときは、読み取った版を If-Match に入れます。書き方は "v版" で、1件を読んだときの ETag と同じです。一覧から変更するときは、その行の version から作ります（version が 3 なら、引用符を付けて "v3"）。ほかの人が先に変更していれば 409 になり、両方の値が返ります。',
      idempotency:
        "Idempotency-Key を付けた要求は、もう一度送っても一度しか行われません。キーは 48 時間覚えています。",
      page: "一覧は limit 件ずつ返ります。続きは、nextCursor の値を cursor に入れて読みます。",
      json: "JSON は 1\u00A0MB まで、UTF-8 で送ります。同じキーを二度書いた JSON は受け付けません。",
      file: "ファイルは中身をそのまま本文に入れ、名前を bunkai-file-name ヘッダーにパーセント符号化して入れます。",
      time: "日時は UTC の ISO 8601 です。",
    },
    tag: {
      access: "閲覧の申請",
      account: "人と組織",
      agreement: "合意書",
      audit: "監査ログ",
      catalog: "様式",
      comparison: "比較",
      contract: "契約",
      disclosure: "開示書",
      file: "ファイル",
      guest: "ゲスト",
      notification: "お知らせとメール",
      offering: "製品・サービス",
      operation: "運用",
      questionnaire: "調査票",
      responsibility: "責任分界表",
      workbook: "取り込み",
    },
    open: "サインインなしで使えます。",
    keyScopes: ({ scopes }: { scopes: string }) => `APIキーで使うには、どれか：${scopes}`,
    keyAny: "どのAPIキーでも使えます。",
    keyNone: "APIキーでは使えません。",
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
