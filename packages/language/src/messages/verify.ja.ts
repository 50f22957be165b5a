/** Verifying a signed document, on the public page and on the command line. */
export const verifyJa = {
  title: "署名された文書を確かめる",
  lead: "Bunkai が署名した PDF が、署名のあとに変わっていないかを確かめます。アカウントは要りません。",
  privacy: "ファイルは、このブラウザーの中だけで調べます。どこにも送りません。",
  choose: "PDF を選ぶ",
  drop: "ここに PDF を置くこともできます。",
  running: ({ name }: { name: string }) => `${name} を調べています`,
  result: ({ name }: { name: string }) => `${name} の結果`,
  trustMissing:
    "この Bunkai の証明書の一覧を読み込めませんでした。変更の有無だけを調べ、署名者は未確認とします。",
  outcome: {
    trusted: "変更はありません。この Bunkai の署名です",
    trustedCommand: "変更はありません。信頼する証明書の署名です",
    incomplete: "変更はありませんが、必要な署名がそろっていません",
    unknownSigner: "変更はありません。署名者は未確認です",
    changed: "署名のあとに変更されています",
    unsigned: "署名のない PDF です",
    notPdf: "PDF ではありません",
  },
  sign: { success: "確認できました", warning: "注意", error: "警告" },
  explained: {
    trusted:
      "最後の署名のときから、1バイトも変わっていません。署名の証明書は、この Bunkai のものです。",
    incomplete:
      "最後の署名のときから、1バイトも変わっていません。ただし、署名が必要な当事者のうち、署名していない当事者がいます。",
    unknownSigner:
      "最後の署名のときから、1バイトも変わっていません。ただし、署名の証明書が、信頼する証明書の一覧で確かめられないか、有効期間の外で使われているため、だれが署名したかは確かめられていません。",
    changed:
      "署名と文書が合わないか、署名のあとに何かが書き足されています。この文書の内容を信頼しないでください。",
    unsigned: "この PDF には署名がないので、変わったかどうかを確かめられません。",
    notPdf: "選んだファイルの中身は PDF ではありません。",
  },
  next: {
    title: "次にすること",
    incomplete:
      "すべての当事者が署名したあとの文書を、Bunkai の合意書のページから取り出して、もう一度確かめてください。署名がそろう前に取り下げられた版では、合意は成立していません。",
    unknownSigner:
      "証明書の指紋（SHA-256）を、このファイルとは別に受け取った署名証明書（PDF）の「電子シールの証明書」の値と比べるか、電話や契約書で相手に確かめてください。1文字でも違うときは、この文書の内容を信頼しないでください。この文書に書かれた連絡先やページは、確かめる手がかりになりません。",
    changed:
      "相手から、または Bunkai の合意書のページから、文書をもう一度取り出して確かめてください。メールソフトや PDF ソフトで保存し直すと、内容が同じに見えても変わります。",
    unsigned:
      "署名が済んだ文書かどうかを確かめてください。印刷してスキャンした PDF には、署名は残りません。",
    notPdf: "拡張子ではなく中身で判断しています。Bunkai から取り出した PDF を選んでください。",
  },
  fileHash: "ファイルの SHA-256",
  copyHash: "ファイルの SHA-256 をコピー",
  copyFingerprint: "証明書の指紋をコピー",
  after: ({ count }: { count: number }) =>
    `最後の署名のあとに、${count}\u00A0バイトが書き足されています。`,
  inserted: {
    start: ({ count }: { count: number }) =>
      `署名のあとに、ファイルの先頭へ ${count}\u00A0バイトが付け足されています。`,
    middle: ({ count }: { count: number }) =>
      `署名のあとに、署名より前の部分へ ${count}\u00A0バイトが差し込まれています。`,
  },
  signatures: "署名",
  signature: {
    number: ({ number }: { number: number }) => `署名 ${number}`,
    intact: "文書と合っています",
    broken: "文書と合いません",
    trusted: "この Bunkai の証明書",
    untrusted: "未確認の証明書",
    reason: "理由",
    claimedAt: "署名日時（日本時間、署名した側の時計）",
    certificate: "証明書の名前",
    validity: "証明書の有効期間",
    certificateHash: "証明書の指紋（SHA-256）",
    outside: "署名日時が、証明書の有効期間の外にあります。",
    fault: "わかったこと",
  },
  fault: {
    malformed: "署名の形が正しくありません。",
    unreadable: "署名を読めません。",
    weak_algorithm: "安全ではない方式の署名です。",
    other_bytes: "署名された内容と、いまの内容が違います。",
    other_key: "署名と証明書の鍵が合いません。",
    added_later: "信頼する署名のあとに、別の証明書で書き足されています。",
  },
  embedded: {
    title: "文書に埋め込まれた合意",
    none: "この文書には、合意の内容が埋め込まれていません（署名証明書などの文書です）。",
    number: "文書番号",
    subject: "題名",
    parties: "当事者",
    notSigning: ({ name }: { name: string }) => `${name}（署名しない）`,
    rows: "分担の行数",
    rowCount: ({ count }: { count: number }) => `${count}\u00A0行`,
    hash: "合意の内容の SHA-256",
    unjudged: "署名者を確かめられないので、必要な署名がそろっているかは判断できません。",
    allSealed: "署名が必要な当事者すべての署名があります。",
    missing: ({ names }: { names: string }) => `次の当事者の署名がありません：${names}`,
  },
  trust: {
    title: "あとで確かめるために",
    about:
      "この Bunkai の証明書の一覧を文書と一緒に保管すると、何年もあとに、この Bunkai に頼らず、ネットワークもなしに確かめられます。手元に置いた Bunkai のプログラムのフォルダーの中で、次のコマンドを実行します。",
    command: "node apps/cli/bunkai.mjs verify 文書.pdf --trust bunkai-trust.json",
    warning:
      "似た名前のパッケージをインターネットから取り寄せて実行しないでください。Bunkai は、パッケージの登録サイトでは配っていません。",
    download: "証明書の一覧（JSON）を取り出す",
  },
};
