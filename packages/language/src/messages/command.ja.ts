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
  import: {
    about:
      "記入済みの Excel を読みます。--preview なら、この計算機だけで読んで結果を示します。--disclosure なら、動いているサーバーの下書きに取り込みます",
    file: "記入済みのブック（.xlsx、.xlsm）",
    preview: "読んだ結果を示すだけで、何も変えません。サーバーもデータベースも使いません",
    edition: "様式の記号。sds-5.0 のように、末尾の -own は省けます（--preview のとき）",
    product: "複数の製品が並ぶブックで、読む製品",
    disclosure: "取り込む先の下書きの ID",
    header: "見出し欄も、ブックの内容で置き換えます",
    leaveDoubtful: "確信が持てない行は、取り込まずに残します",
    exits:
      "終了コード：\n  0  すべて確かに読めた。または、下書きに取り込んだ\n  1  使い方の誤り、読めないファイル、サーバーの拒否\n  2  人が確かめることがある。--disclosure のときは、下書きを変えていない\n\n--disclosure には、環境変数 BUNKAI_API_KEY に、下書きに書ける権限（drafts.write）のある API キーが必要です。",
    which:
      "--preview と --edition、または --disclosure を指定してください。例：bunkai import FILE --edition sds-5.0 --preview",
    editionUnknown: ({ key, known }: { key: string; known: string }) =>
      `様式「${key}」はありません。読める様式：\n  ${known}`,
    nothingTaken: "下書きは変えていません。",
    chooseProduct: "複数の製品の回答があります。--product で、読む製品を1つ選んでください：",
    decide: ({ count }: { count: number }) =>
      `どの項目の回答か、人が決める行（${count}\u00A0件）。画面の「取り込む」で決めるか、--leave-doubtful で残してください：`,
    taken: ({ count, unmatched }: { count: number; unmatched: number }) =>
      `${count}\u00A0件の回答を下書きに取り込みました。${unmatched > 0 ? `項目が見つからない ${unmatched}\u00A0行は取り込んでいません。` : ""}`,
  },
  export: {
    about: "動いているサーバーから、開示書をファイルとして取り出します",
    kind: "revision（発行済みの版）か disclosure（下書き）",
    id: "その ID",
    format: "ファイルの形式",
    out: "書き込むファイル。すでにあれば置き換えます",
    era: "日付を和暦で書きます",
    exits:
      "終了コード：\n  0  書き込んだ\n  1  使い方の誤り、サーバーの拒否、書き込めない\n\n環境変数 BUNKAI_API_KEY に、API キーが必要です（発行済みの版は disclosures.read、下書きは drafts.write の権限）。",
    done: ({ out, sizeBytes }: { out: string; sizeBytes: number }) =>
      `${out} に書き込みました（${sizeBytes}\u00A0バイト）。`,
  },
  remote: {
    url: "サーバーの URL（既定は BUNKAI_BASE_URL、なければ http://localhost:3000）",
    keyMissing:
      "API キーがありません。管理者が「設定 → APIキー」で作った値を、環境変数 BUNKAI_API_KEY に入れてください。",
    addressUnsafe: ({ url }: { url: string }) =>
      `${url} には API キーを送れません。https:// で始まる URL か、この計算機（localhost）の URL を指定してください。`,
    unreachable: ({ url }: { url: string }) =>
      `${url} から返事がありません。URL と、サーバーが動いているかを確かめてください。`,
    refused: ({ status }: { status: number }) =>
      `Bunkai ではないものが、状態 ${status} で答えました。URL を確かめてください。`,
  },
  json: "結果を JSON 1 件で出力します",
  failed: ({ reason }: { reason: string }) => `失敗しました：${reason}`,
};
