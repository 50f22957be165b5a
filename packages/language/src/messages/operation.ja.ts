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
    migration_failed: (_facts: Facts) =>
      "データベースを新しい版に移せませんでした。データベースは元のままです。下の記録を確かめてください。",
    port_in_use: ({ host, port }: Facts) =>
      `アドレス ${String(host)} のポート ${String(port)} は、別のプログラムが使っています。そのプログラムを止めるか、PORT に別の番号を指定してください。`,
    roles_not_creatable: (_facts: Facts) =>
      "データベースのログインを作れませんでした。DATABASE_URL に CREATEROLE の権限を付けるか、DATABASE_APP_URL と DATABASE_AUTH_URL に、手で作ったログインを指定してください。下の記録を確かめてください。",
  },
};
