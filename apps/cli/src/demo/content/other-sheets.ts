import { answersOf } from "./sheet-answers.ts";

export const bookingCloud = answersOf({
  no: {
    "SDS-L014": "予約データの取込みには対応していません。出力はCSV形式です。",
    "SDS-L032": "対応していません。予約情報は各医療機関の電子カルテにも残ります。",
    "SDS-L043": "医療機関の職員のログインは2027年3月までに対応する予定です。",
  },
  notApplicable: {
    "SDS-L016": "診療の記録を保存しません。",
    "SDS-L046": "診療の記録を保存しません。",
    "SDS-L047": "法令で記名・押印が必要な文書を扱いません。",
    "SDS-L049": "スキャナによる電子化の機能を持ちません。",
  },
});

export const backupVault = answersOf({
  notApplicable: {
    "SDS-L016": "お預かりしたデータの中身を処理しません。",
    "SDS-L046": "お預かりしたデータの中身を処理しません。",
    "SDS-L047": "お預かりしたデータの中身を処理しません。",
    "SDS-L049": "お預かりしたデータの中身を処理しません。",
  },
  noted: {
    "SDS-L030": "90世代。東日本と西日本の2か所に保管します。",
    "SDS-L032": "書換えできない領域に保管し、削除には2名の承認が必要です。",
  },
});

export const remoteMaintenance = answersOf({
  no: {
    "SDS-L028": "送付ファイルの無害化は2027年1月から実施します。",
  },
  notApplicable: {
    "SDS-L030": "お客様のデータをお預かりしません。",
    "SDS-L049": "お客様のデータをお預かりしません。",
  },
  noted: {
    "SDS-L024": "保守要員ごとの専用アカウントです。共用はしません。",
    "SDS-L025": "接続と操作の記録を1年間保存します。",
  },
  unanswered: ["SDS-L032"],
});

/** On-premises: order entry. */
export const orderEntry = answersOf({
  no: {
    "MDS-L016": "IoT機器を構成に含みません。",
    "MDS-L006": "アプリケーションのログインのみ対応しています。サーバOSのログインは未対応です。",
    "MDS-L040": "タイムスタンプは電子カルテ側で付与します。",
  },
  notApplicable: {
    "MDS-L062": "スキャナによる電子化の機能を持ちません。",
  },
  noted: { "MDS-L032": "バックアップの取得先と頻度は導入時に医療機関と取り決めます。" },
  unanswered: ["MDS-L017", "MDS-L063", "MDS-L064"],
});

/** Pictures: an archive of the maker, sold and maintained through a dealer. */
export const pictureArchive = answersOf({
  no: {
    "MDS-L019": "無線LANを使いません。",
    "MDS-L006": "装置の操作端末はパスワードのみです。次期機種（2028年）で対応予定です。",
    "MDS-L014": "検証済みのウイルス対策ソフトのみ導入できます。定義の更新は保守契約によります。",
    "MDS-L022": "操作端末には導入できません。院内ネットワーク側での対策をお願いします。",
    "MDS-L039": "電子署名には対応していません。",
    "MDS-L040": "タイムスタンプには対応していません。",
  },
  notApplicable: {
    "MDS-L050": "代行入力の機能を持ちません。",
    "MDS-L062": "スキャナによる電子化の機能を持ちません。",
  },
  noted: {
    "MDS-L015":
      "脆弱性の情報は販売会社を通じてお知らせします。ファームウェアの適用は保守契約によります。",
    "MDS-L026": "遠隔保守は販売会社のVPN装置を経由します。",
    "MDS-L033": "復元は保守契約に含まれます。",
  },
  unanswered: ["MDS-L020", "MDS-L051", "MDS-L052", "MDS-L063", "MDS-L064"],
});

export const labSystem = answersOf({
  no: {
    "MDS-L012": "ログは管理者が削除できます。次版で制限します。",
    "MDS-L021": "持出し用端末には対応していません。",
  },
  notApplicable: {
    "MDS-L038": "法令で記名・押印が必要な文書を扱いません。",
    "MDS-L062": "スキャナによる電子化の機能を持ちません。",
  },
  unanswered: ["MDS-L039", "MDS-L040", "MDS-L063", "MDS-L064"],
});
