import { authoringJa } from "./authoring.ja.ts";
import { sheetFileJa } from "./sheet-file.ja.ts";
import { sheetPaperJa } from "./sheet-paper.ja.ts";
import { workbookImportJa } from "./workbook-import.ja.ts";

/** Sheets that a vendor fills in, issues and takes back. */
export const disclosureJa = {
  toOffering: "製品・サービス",
  number: ({ number }: { number: number }) => `第${number}版`,
  plannedFor: ({ word, day }: { word: string; day: string }) => `${word}（${day}）`,
  committed: ({ amount, commitment }: { amount: string; commitment: string }) =>
    `${amount}（${commitment}）`,
  tableCell: ({ column, text }: { column: string; text: string }) => `${column}：${text}`,
  items: "項目",
  draftOf: ({ kind }: { kind: string }) => `${kind} の下書き`,
  endOfSheet: "様式はここまでです。",
  state: { current: "最新版", superseded: "旧版", withdrawn: "取り下げ済み" },
  visibility: { public: "すべての組織", onRequest: "申請した組織だけ" },
  term: {
    sha256: "発行した内容から計算するハッシュ値です。同じ値なら、内容は1文字も変わっていません。",
  },
  provenance: {
    label: {
      seenOfficial: "公式文書で確認",
      loadedFile: "読み込んだ様式",
      seenSecondary: "引用で確認",
      inferred: "推定",
      recalled: "旧版から",
      ownProposal: "自社文案",
    },
    meaning: {
      seenOfficial: "公式の文書で読んだ項目です。",
      loadedFile: "この組織が読み込んだブックにある項目です。",
      seenSecondary: "公式の文書を読んだ人の引用や要約で確かめた項目です。",
      inferred:
        "ガイドラインの求めから書き起こした項目です。公式の様式では、文言が違う、まとめられている、または存在しないことがあります。",
      recalled: "古い版で知られていた項目です。いまの版で確かめていません。",
      ownProposal: "Bunkai が提案する項目です。公式の様式にはありません。",
    },
  },
  section: {
    title: "区分",
    progress: "記入済み",
    done: ({ answered, count }: { answered: number; count: number }) => `${answered} / ${count}`,
  },
  control: {
    commitment: "値の種別",
    unit: "単位",
    noFigure: "0 以上の数を入力してください。",
    percentTooHigh: "100 以下にしてください。",
  },
  detail: {
    open: "備考など",
    note: "備考",
    reason: "対象外の理由",
    reasonHint: "理由か備考がないと、発行できません。",
    condition: "条件",
    conditionHint: "例：オプション契約が必要。書くと「はい」が「条件付き」になります。",
    plan: "対応予定日",
    planHint: "日付を入れると「対応予定」になります。",
    planText: "予定の内容",
    planDayMissing: "予定日を入れてください。日付がない予定は保存されません。",
    customerDuty: "医療機関がすること",
    customerDutyHint: "この回答が成り立つために、医療機関が行うことです。",
  },
  fact: {
    provenance: "項目の出どころ",
    meaning: "確かさ",
    officialNumber: "公式の番号",
    officialNumberUnknown: "確認できていません",
    guideline: "ガイドラインの該当箇所",
    remark: "補足",
    key: "Bunkai の整理番号（公式の番号ではありません）",
  },
  save: {
    automatic: "回答は自動で保存されます",
    saving: "保存しています",
    saved: ({ time }: { time: string }) => `保存済み ${time}`,
    unsaved: ({ count }: { count: number }) => `保存できていない項目：${count}\u00A0件`,
    incomplete: "このままでは保存できません。備考などの内容を確かめてください。",
    wait: "すべての回答が保存されると、発行できます。",
  },
  keys: {
    title: "使えるキー",
    move: "前後の項目へ",
    choose: "回答を選ぶ",
    open: "備考・条件・予定を書く",
    close: "書く欄を閉じる",
    help: "この一覧",
  },
  header: {
    title: "見出し欄",
    whole: "記入済み",
    save: "見出し欄を保存する",
    done: "見出し欄を保存しました",
  },
  gap: {
    blocking: ({ count }: { count: number }) =>
      `発行するには、あと ${count}\u00A0件の記入が必要です`,
    nothingBlocks: "発行に必要な記入はそろっています",
    unanswered: ({ count }: { count: number }) => `未記入の項目：${count}\u00A0件`,
    unansweredHint:
      "未記入のままでも発行できます。読む人には「未記入」と表示され、「いいえ」や「対象外」とは区別されます。",
    headerMissing: ({ field }: { field: string }) => `見出し欄「${field}」を記入する`,
    reasonMissing: "対象外の理由か備考を書いてください。",
    commitmentMissing: "保証値・目標値・実績値のどれかを選んでください。選ぶまで、発行できません。",
    commitmentMissingOf: ({ item }: { item: string }) =>
      `値の種別（保証値・目標値・実績値）を選ぶ：${item}`,
    asideMissingOf: ({ item, field }: { item: string; field: string }) =>
      `${field}を入れる：${item}`,
    aside: {
      checkedOn: "確認日",
      planDay: "対応予定日",
      completedOn: "完了日",
      evidenceUrl: "根拠の URL",
    },
    reasonMissingOf: ({ item }: { item: string }) => `対象外の理由を書く：${item}`,
    unasked: ({ count }: { count: number }) => `前の項目と合わない回答：${count}\u00A0件`,
    unaskedHint:
      "前の項目の回答では、問わない項目に回答があります。どちらかが誤りかもしれません。このまま発行すると、両方の回答がそのまま載ります。",
    unaskedOf: ({ item, parent, answer }: { item: string; parent: string; answer: string }) =>
      `「${item}」：「${parent}」が「${answer}」のときだけ問う項目です`,
    unaskedHere: ({ parent, answer }: { parent: string; answer: string }) =>
      `「${parent}」が「${answer}」のときだけ問う項目です。どちらかの回答を確かめてください。`,
  },
  unasked: {
    title: ({ asked, unasked, whole }: { asked: number; unasked: number; whole: number }) =>
      `様式の全 ${whole} 項目のうち、答える項目は ${asked}、問われない項目は ${unasked}`,
    why: "次の項目は、もとになる項目の回答により問われません。記入済みや未記入の数には入りません。",
    when: ({ answer, item }: { answer: string; item: string }) =>
      `「${item}」が「${answer}」のときに問われます。`,
  },
  issue: {
    open: "発行する",
    title: "この内容で発行しますか",
    submit: "発行する",
    fixes: "次の内容を確定します。",
    reread: "下書きを読み直す",
    sheet: "様式",
    number: "版",
    answers: "回答",
    answerCount: ({ answered, unanswered }: { answered: number; unanswered: number }) =>
      `記入済み ${answered}\u00A0件、未記入 ${unanswered}\u00A0件`,
    supersedes: ({ number }: { number: string }) =>
      `いまの最新版（${number}）は「旧版」になります。その${number}を読める組織は、これまでと同じです。新しい版を読める組織は、次の「開示範囲」で決まります。`,
    visibility: "開示範囲",
    visibilityHint: {
      public: "Bunkai を使うすべての組織が、すぐに読めます。",
      onRequest:
        "版があることは、すべての組織に見えます。内容は、あなたの組織が許可した組織だけが読めます。",
    },
    widening: {
      title: "読める組織が、すべての組織に広がります",
      onlyYou: ({ number }: { number: string }) =>
        `${number}を読めるのは、いまは、あなたの組織だけです。閲覧を許可した組織はありません。`,
      youAnd: ({ number, names }: { number: string; names: string }) =>
        `${number}を読めるのは、いまは、あなたの組織と、閲覧を許可した組織（${names}）だけです。`,
      forGood:
        "発行すると、すべての組織がすぐに読めます。読める組織を、あとから元に戻すことはできません。",
    },
    forGood: "発行した内容は変更も削除もできません。直すときは、新しい版を発行します。",
    existing: ({ number }: { number: string }) => `${number}を開く`,
    done: ({ number }: { number: number }) => `第${number}版を発行しました`,
  },
  revision: {
    compare: "比較に加える",
    copyHash: "SHA-256 をコピー",
    fact: { form: "様式", issuedAt: "発行日時", sha256: "SHA-256" },
    column: { question: "項目", answer: "回答", sayings: "備考・条件・予定" },
  },
  stateNotice: {
    superseded: {
      title: "これは旧版です",
      detail: "新しい版が発行されています。記録として読めます。",
    },
    withdrawn: {
      title: "この版は取り下げられました",
      detail: "事業者が取り下げました。記録として読めますが、いまの説明としては使えません。",
    },
    current: ({ sheet }: { sheet: string }) => `最新版（${sheet}）を開く`,
  },
  withdraw: {
    open: "取り下げる",
    title: ({ sheet }: { sheet: string }) => `${sheet} を取り下げますか`,
    detail:
      "この版に「取り下げ済み」と表示されます。すでに比較や合意に使った組織のために、内容は残り、読めるままです。元には戻せません。",
    done: ({ sheet }: { sheet: string }) => `${sheet} を取り下げました`,
  },
  onRequest: {
    title: "内容は、許可された組織だけが読めます",
    detail: ({ vendor }: { vendor: string }) =>
      `閲覧を申請すると、あなたの組織の名前が ${vendor} に伝わります。許可されると、この製品・サービスの開示書を読めます。`,
    ask: "閲覧を申請する",
    done: ({ vendor }: { vendor: string }) => `${vendor} に閲覧を申請しました`,
    nothingAsked: {
      open: ({ vendor }: { vendor: string }) =>
        `すでに申請済みで、${vendor} の返事を待っています。新しい申請は送っていません。`,
      granted: ({ vendor }: { vendor: string }) =>
        `${vendor} はすでに閲覧を許可しています。新しい申請は送っていません。`,
    },
    state: {
      open: "申請済みです。返事を待っています。",
      declined: "申請は断られました。もう一度申請できます。",
    },
  },
  authoring: authoringJa,
  import: workbookImportJa,
  file: sheetFileJa,
  paper: sheetPaperJa,
};
