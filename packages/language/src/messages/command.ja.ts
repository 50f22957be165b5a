/** The command line. */
export const commandJa = {
  about: "Bunkai（分界）：安全性の開示、比較、責任分界の合意を扱うサービスのコマンド",
  demo: {
    about: "見本の組織が入ったサーバーを、手元の埋め込みデータで起動します",
    reset: "見本のデータを消して、作り直します",
    ready: ({ url }: { url: string }) => `デモの準備ができました：${url}\n使えるアカウント：`,
    password: ({ password }: { password: string }) => `パスワードはどれも ${password}`,
  },
  start: {
    about: "サーバーを起動します",
    port: "待ち受けるポート（既定は 3000）",
  },
  migrate: {
    about: "データベースを最新の形にします（起動時にも自動で行われます）",
    done: ({ engine }: { engine: string }) => `データベースは最新です（${engine}）。`,
  },
  outbox: {
    about: "アカウントについてのメール（アドレス確認、パスワード再設定）を表示します",
    empty: "メールはありません。",
  },
  json: "結果を JSON 1 件で出力します",
  failed: ({ reason }: { reason: string }) => `失敗しました：${reason}`,
};
