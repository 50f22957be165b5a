/** The command line. */
export const commandJa = {
  about: "Bunkai（分界）：安全性の開示、比較、責任分界の合意を扱うサービスのコマンド",
  demo: {
    about: "見本の組織が入ったサーバーを、手元の埋め込みデータで起動します",
    reset: "見本のデータを消して、作り直します",
    inUse: ({ folder, pid }: { folder: string; pid: string }) =>
      `見本のデータ（${folder}）は、動いているデモ（プロセス番号 ${pid}）が使っています。何も消していません。そのデモを止めてから、もう一度実行してください。`,
    ready: ({ url, otherUrl }: { url: string; otherUrl: string }) =>
      `デモの準備ができました：${url}（${otherUrl} でも開けます）\n使えるアカウント：`,
    password: ({ password }: { password: string }) => `パスワードはどれも ${password}`,
    secondFactor: ({ secret }: { secret: string }) => `二要素認証の鍵（TOTP）：${secret}`,
    filling: ({ done, total }: { done: number; total: number }) =>
      `見本のデータを入れています（${done}/${total}）。もう使い始められます。`,
    filled: "見本のデータがそろいました。",
  },
  start: {
    about: "サーバーを起動します",
    port: "待ち受けるポート（既定は 3000）",
    part: { pages: "画面（apps/web/dist）", server: "サーバー（apps/api/dist）" },
    notBuilt: ({ parts }: { parts: string }) =>
      `まだ組み立てられていません：${parts}。npm ci && npm run build を実行してから、もう一度起動してください。`,
    old: ({ parts }: { parts: string }) =>
      `元のコードより古いものを、そのまま使います：${parts}。組み立て直すには、npm ci && npm run build を実行してください。`,
  },
  migrate: {
    about: "データベースを最新の形にします（起動時にも自動で行われます）",
    done: ({ engine }: { engine: string }) => `データベースは最新です（${engine}）。`,
  },
  outbox: {
    about: "新しいメール（アドレス確認、招待など）を、リンクとともに表示します",
    empty: "メールはありません。",
  },
  endSessions: {
    about: "サインインの状態を終わらせます（メールアドレスの持ち主、または全員）",
    address: "終わらせる人のメールアドレス",
    everybody: "全員の分を終わらせます",
    whose: "メールアドレスか --everybody の、どちらか一方を指定してください。",
    done: ({ count }: { count: number }) => `${count} 件のサインインを終わらせました。`,
  },
  verify: {
    about: "署名された PDF が、署名のあとに変わっていないかを確かめます。ネットワークは使いません",
    file: "確かめる PDF",
    trust:
      "信頼する証明書（PEM か DER）、証明書の SHA-256 を1行に1つ書いたファイル、または Bunkai の検証ページから取り出した証明書の一覧（JSON）。指定しないときは、どの署名者も信頼しません",
    exits:
      "終了コード：\n  0  変更なし。署名者を信頼できる\n  1  使い方の誤り、またはファイルを読めない\n  2  署名のあとに変更されている、または署名が壊れている\n  3  変更なし。署名者は未確認\n  4  署名された PDF ではない\n  5  変更なし。ただし、必要な署名がそろっていない",
    trustUnreadable: ({ file }: { file: string }) =>
      `${file} に、証明書も SHA-256 も見つかりません。`,
  },
  json: "結果を JSON 1 件で出力します",
  failed: ({ reason }: { reason: string }) => `失敗しました：${reason}`,
};
