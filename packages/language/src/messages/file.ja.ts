/** Files of an organisation. */
export const fileJa = {
  lead: "組織の書類を預かります。PDF、Excel、Word、画像、テキストを置けます。",
  field: {
    name: "名前",
    type: "種類",
    size: "大きさ",
    addedAt: "預けた日時",
    sha256: "SHA-256",
  },
  term: {
    sha256: "ファイルの中身から計算するハッシュ値です。同じ値なら、中身は1文字も変わっていません。",
  },
  empty: {
    title: "ファイルはありません",
    body: "「ファイルを預ける」を押すか、ここにファイルを置いてください。",
  },
  upload: {
    open: "ファイルを預ける",
    list: "預けているファイル",
    done: ({ name }: { name: string }) => `${name} を預かりました`,
    stop: ({ name }: { name: string }) => `${name} の送信をやめる`,
    dismiss: ({ name }: { name: string }) => `${name} の表示を消す`,
  },
  download: ({ name }: { name: string }) => `${name} を取り出す`,
  copyHash: ({ name }: { name: string }) => `${name} の SHA-256 をコピー`,
  remove: {
    open: "削除する",
    of: ({ name }: { name: string }) => `${name} を削除する`,
    title: ({ name }: { name: string }) => `「${name}」を削除しますか`,
    detail:
      "ファイルは、組織のだれからも見られなくなります。元には戻せません。預けたことと削除したことは、監査の記録に残ります。",
    done: ({ name }: { name: string }) => `${name} を削除しました`,
  },
};
