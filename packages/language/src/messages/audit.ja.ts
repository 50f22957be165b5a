import { auditDeedJa, auditSubjectJa } from "./audit-deed.ja.ts";
import { auditFactFieldJa, auditFactValueJa, auditNameFieldJa } from "./audit-fact.ja.ts";
import { auditFilterJa } from "./audit-filter.ja.ts";

/** The audit record: who did what when, and the proof that it was not changed. */
export const auditJa = {
  lead: "だれが、いつ、何をしたかの記録です。あとから書き換えると、検査で見つかります。",
  field: {
    sequence: "番号",
    at: "日時（日本時間）",
    deed: "操作",
    actor: "操作した人",
    subject: "対象",
    subjectId: "対象の ID",
    hash: "ハッシュ値",
    facts: "記録された内容",
  },
  deed: auditDeedJa,
  subject: auditSubjectJa,
  actor: {
    system: "システム",
    apiKey: ({ name }: { name: string }) => `APIキー「${name}」`,
    erased: "消去済みの氏名",
    altered: "書き換えられた氏名",
  },
  name: { erased: "消去済みの名前", altered: "書き換えられた名前" },
  nameField: auditNameFieldJa,
  factField: auditFactFieldJa,
  factValue: auditFactValueJa,
  altered: {
    record: "書き換えられた記録",
    mark: "書き換えの疑い",
    text: "保存されている内容がハッシュ値と合わないため、表示しません。",
    copy: "検索用の控えが書き換えられています。ここに示すのは、ハッシュ値と合っている元の内容です。",
    name: "ハッシュ値と合わない名前が保存されています。その名前は表示しません。",
  },
  entry: ({ sequence }: { sequence: number }) => `記録 ${sequence}`,
  openEntry: ({ sequence }: { sequence: number }) => `記録 ${sequence} を開く`,
  copyHash: ({ sequence }: { sequence: number }) => `記録 ${sequence} のハッシュ値をコピー`,
  export: { xlsx: "Excel で書き出す", pdf: "PDF で書き出す", csv: "CSV で書き出す" },
  filter: auditFilterJa,
  signed: {
    title: "署名と時刻認証",
    lead: "記録が増えた日ごとに、最後の記録の番号とハッシュ値に、このシステムの電子シールの鍵で署名します。あとから終わりを切り取ると、署名と合わなくなります。",
    none: "まだ署名はありません。記録が増えると、1時間以内に署名します。",
    until: ({ sequence, at }: { sequence: number; at: string }) =>
      `記録 ${sequence} まで、${at} に署名しました。`,
    stampedUntil: ({ sequence, at }: { sequence: number; at: string }) =>
      `記録 ${sequence} まで、${at} に時刻認証局のタイムスタンプを受けました。`,
    stampedNone: "時刻認証局のタイムスタンプは、まだありません。",
    since: ({ at, count }: { at: string; count: number }) =>
      `最初の署名は ${at} です（全部で ${count}\u00A0件）。`,
    sheet: "署名した記録",
    field: {
      at: "署名の日時（日本時間）",
      text: "署名した文",
      signature: "署名（Base64）",
      stampAt: "タイムスタンプの日時（日本時間）",
      authority: "時刻認証局",
      token: "タイムスタンプ（Base64）",
    },
    certificate: "署名の証明書（Base64）",
  },
  views: {
    title: "だれが見たか",
    lead: "開いた、またはダウンロードした組織と人です。ほかの組織の人の氏名は、相手の組織だけが見られます。",
    none: "まだだれも見ていません。",
    otherPeople: "（相手の組織だけが見られます）",
    opened: "開いた回数",
    downloaded: "ダウンロードした回数",
    firstAt: "最初",
    lastAt: "最後",
    times: ({ count }: { count: number }) => `${count}\u00A0回`,
    told: "この開示書を開いたことは、組織の名前で、発行した組織に伝わります。",
  },
  witness: {
    title: "いっしょに操作した組織",
    one: ({ id, sequence }: { id: string; sequence: number }) =>
      `組織 ${id}（その組織の記録 ${sequence} の次）`,
    hand: "この組織に渡す控えを書き出す",
    about:
      "控えには、両方の組織がかかわった操作だけが入ります。相手は自分の記録の検査に使い、終わりが切り取られていないことを確かめられます。",
    choose: "相手の組織から受け取った控え（JSON）も調べる",
    unreadable:
      "控えとして読めないファイルです。相手の組織に、もう一度書き出してもらってください。",
    otherOrganization: "ほかの組織についての控えです。この組織あての控えを選んでください。",
  },
  term: {
    chain:
      "記録は、1件ごとに前の記録のハッシュ値を含んでいます。1件でも書き換えると、そのあとがすべて合わなくなります。",
    hash: "内容から計算するハッシュ値です。内容が1文字でも違えば、まったく別の値になります。",
  },
  recompute: {
    title: "改ざんの検査",
    lead: "すべての記録と、記録に付いた名前（操作した人、相手、ファイルなど）をこのブラウザーに読み込み、ハッシュ値を計算し直します。サーバーの言葉を信じる必要はありません。",
    start: "計算し直す",
    running: "読み込んで計算しています",
  },
  verdict: {
    whole: ({ events, names }: { events: number; names: number }) =>
      `記録 ${events}\u00A0件と名前 ${names}\u00A0件を計算し直しました。改ざんは見つかりませんでした。`,
    broken: ({ events, names, findings }: { events: number; names: number; findings: number }) =>
      `記録 ${events}\u00A0件と名前 ${names}\u00A0件を計算し直しました。合わないところが ${findings}\u00A0件あります。`,
    checked: {
      title: "確かめたこと",
      content: "日時、操作、対象、記録された内容が、書かれたときのままであること",
      order: "記録が番号の順に抜けなく並び、前の記録とつながっていること",
      names: "保存されている名前が、書かれたときのままであること",
      copy: "検索用の控えが、記録の内容と同じであること",
      sealed: ({ heads }: { heads: number }) =>
        `署名した記録 ${heads}\u00A0件の署名が、このシステムの証明書に合い、どの記録も署名のときのままであること`,
      stamped: ({ heads, authorities }: { heads: number; authorities: string }) =>
        `タイムスタンプ ${heads}\u00A0件が署名に合うこと（証明書の名前：${authorities}。証明書を信じてよいかは、時刻認証局に確かめてください）`,
      witnessed: ({ events, organization }: { events: number; organization: string }) =>
        `組織 ${organization} の控えにある操作 ${events}\u00A0件と合うこと`,
    },
    unsealed: "まだ署名がないため、署名との照合はしていません。",
    noSignatures:
      "暗号化されていない接続のため、署名は確かめていません。https で開くと確かめられます。",
    sealFault: {
      unreadable: ({ sequence }: { sequence: number }) =>
        `記録 ${sequence} の署名：署名した文が読めません。`,
      unknown_certificate: ({ sequence }: { sequence: number }) =>
        `記録 ${sequence} の署名：このシステムの証明書ではありません。`,
      wrong_signature: ({ sequence }: { sequence: number }) =>
        `記録 ${sequence} の署名：署名した文と署名が合いません。`,
      outside_validity: ({ sequence }: { sequence: number }) =>
        `記録 ${sequence} の署名：証明書の有効期間の外です。`,
      stamp: ({ sequence }: { sequence: number }) =>
        `記録 ${sequence} のタイムスタンプ：署名と合いません。`,
    },
    erased: ({ names, records }: { names: number; records: string }) =>
      `消去済みの名前が ${names}\u00A0件あります（記録 ${records}）。消去は認められた操作で、改ざんではありません。`,
    head: ({ sequence, hash }: { sequence: number; hash: string }) =>
      `最後の記録：${sequence}（${hash}）`,
    known: ({ sequence, seenAt }: { sequence: number; seenAt: string }) =>
      `このブラウザーが ${seenAt} に確かめた記録 ${sequence} とも一致しています。`,
    whatToDo: "この画面を保存し、管理者とサーバーの運用者に知らせてください。",
  },
  finding: {
    unreadable: ({ sequence }: { sequence: number; sequenceLast: number }) =>
      `記録 ${sequence}：監査の記録として読めません。`,
    hash_mismatch: ({ sequence }: { sequence: number; sequenceLast: number }) =>
      `記録 ${sequence}：内容とハッシュ値が合いません。`,
    gap: ({ sequence, sequenceLast }: { sequence: number; sequenceLast: number }) =>
      `記録 ${sequence}～${sequenceLast}：抜けています。`,
    out_of_order: ({ sequence }: { sequence: number; sequenceLast: number }) =>
      `記録 ${sequence}：順番が違うか、同じ番号が2つあります。`,
    previous_mismatch: ({ sequence }: { sequence: number; sequenceLast: number }) =>
      `記録 ${sequence}：前の記録とつながりません。`,
    wrong_organization: ({ sequence }: { sequence: number; sequenceLast: number }) =>
      `記録 ${sequence}：ほかの組織の記録です。`,
    tail_missing: ({
      sequence,
      sequenceLast,
      source,
    }: {
      sequence: number;
      sequenceLast: number;
      source: string;
    }) => `記録 ${sequence}～${sequenceLast}：終わりが切り取られています（${source}）。`,
    head_mismatch: ({ sequence, source }: { sequence: number; source: string }) =>
      `記録 ${sequence}：元の記録と違います（${source}）。`,
    time_goes_back: ({ sequence }: { sequence: number; sequenceLast: number }) =>
      `記録 ${sequence}：前の記録より時刻が早くなっています（注意）。`,
    copy_differs: ({ sequence }: { sequence: number }) =>
      `記録 ${sequence}：検索用の控え（日時、操作、対象）が書き換えられています。`,
    name_altered: ({ sequence, name }: { sequence: number; name: string }) =>
      `記録 ${sequence}：名前（${name}）が書き換えられています。`,
  },
  /** Who knew where the chain once stood. */
  source: {
    seen: "以前に確かめたとき、またはサーバーが示した最後の記録による",
    sealed: ({ at }: { at: string }) => `${at} の署名による`,
    counterpart: ({ organization, sequence }: { organization: string; sequence: number }) =>
      `組織 ${organization} の記録 ${sequence} による`,
  },
  extract: {
    title: "監査ログ抄本",
    organization: "組織",
    documentId: "文書番号",
    range: "対象期間",
    rangeOf: ({ from, until }: { from: string | null; until: string | null }) => {
      if (from === null && until === null) return "全期間";
      return [from ?? "", "～", until ?? ""].join(" ").trim();
    },
    exportedAt: "出力日時",
    filters: "絞り込み",
    filtersNone: "なし（期間内のすべての記録）",
    chain: "改ざんの検査",
    chainWhole: ({ events }: { events: number }) =>
      `絞り込みにかかわらず、記録 1～${events} のすべてを計算し直しました。改ざんは見つかりませんでした。`,
    chainBroken: ({ events, findings }: { events: number; findings: number }) =>
      `絞り込みにかかわらず、記録 1～${events} のすべてを計算し直しました。合わないところが ${findings}\u00A0件あります。`,
    signed: "署名と時刻認証",
    rowCount: "収録件数",
    rowCountOf: ({ rowCount }: { rowCount: number }) => `${rowCount}\u00A0件`,
    check: "照合",
    checkOf: ({ records, names }: { records: number; names: number }) =>
      `記録 ${records}\u00A0件と名前 ${names}\u00A0件を、出力のときにハッシュ値と照合しました。`,
    checkFound: ({ erased, altered }: { erased: number; altered: number }) => {
      const found =
        altered === 0 ? "書き換えはありません。" : `書き換えの疑い ${altered}\u00A0件。`;
      return erased === 0 ? found : `${found}消去済みの名前 ${erased}\u00A0件。`;
    },
    head: "最新の記録",
    headOf: ({ sequence }: { sequence: number }) => `番号\u00A0${sequence}`,
    headNone: "まだありません",
    timesAreJapanese: "日時はすべて日本時間です。",
    empty: "この期間の記録はありません。",
    atUtc: "日時（UTC）",
    factOf: ({ label, text }: { label: string; text: string }) => `${label}：${text}`,
    hashStart: "ハッシュ先頭",
    records: "記録",
    about: "この抄本について",
    recompute: {
      title: "確かめ方",
      hash: "記録の本体は、RFC 8785 の正規形に整えた JSON の文字列です。この文字列を UTF-8 のまま SHA-256 で計算すると、その記録のハッシュ値になります。",
      chain:
        "本体の previousHash は、一つ前の番号の記録のハッシュ値と同じです。番号は 1 から抜けなく続き、番号 1 の previousHash は null です。",
      head: "最後の記録の番号とハッシュ値は、上に記した「最新の記録」と同じです。",
      names:
        "名前やメールアドレスは、あとから消去できるように本体の外に保管しています。本体に入っているのは、それらと結び付いたハッシュ値だけです。",
      signed:
        "署名した記録は、署名した文を UTF-8 のまま SHA-256 と ECDSA（P-256）で署名したものです。署名、証明書、タイムスタンプは Excel ファイルにあり、OpenSSL で確かめられます。",
      hashInFull:
        "この表は、ハッシュ値の先頭だけを示します。全桁は、同じ抄本の Excel ファイルにあります。",
    },
  },
};
