import { type Facts, itemsWith, labelsOf, mebibytesOf, valuesOf } from "../facts.ts";
import { jsonFaultLine } from "../json-fault-lines.ts";
import { accessErrorsJa } from "./access-error.ja.ts";
import { agreementErrorsJa } from "./agreement-error.ja.ts";
import { authoringErrorsJa } from "./authoring-error.ja.ts";
import { frontErrorsJa } from "./front-error.ja.ts";
import { guestErrorsJa } from "./guest-error.ja.ts";
import { headerFieldJa } from "./header-field.ja.ts";
import { keyErrorsJa } from "./key-error.ja.ts";
import { peopleErrorsJa } from "./people-error.ja.ts";
import { providerErrorsJa } from "./provider-error.ja.ts";
import { sessionErrorsJa } from "./session-error.ja.ts";
import { workbookErrorsJa } from "./workbook-error.ja.ts";

/** What went wrong, and how to mend it. One entry per error code of the domain. */
export const errorJa = {
  already_member: {
    title: "すでに所属しています",
    detail: (_facts: Facts) => "この人は、すでにこの組織のメンバーです。",
  },
  already_signed: {
    title: "すでに署名済みです",
    detail: (_facts: Facts) => "この組織の署名は記録されています。二度は署名できません。",
  },
  answer_misfit: {
    title: "回答が項目に合いません",
    detail: (_facts: Facts) =>
      "この項目が求める種類、単位、選択肢を確かめてください。何も保存されていません。",
  },
  basis_strange: {
    title: "もとにする開示書が、この責任分界表に合いません",
    detail: (_facts: Facts) =>
      "当事者の事業者が、この製品・サービスについて発行し、取り下げていない開示書だけを選んでください。何も作られていません。",
  },
  basis_unreadable: {
    title: "もとにした開示書を読めません",
    detail: (_facts: Facts) =>
      "この責任分界表がもとにした開示書を、あなたの組織は読めません。読める組織に確定してもらうか、閲覧を申請してください。",
  },
  contract_exists: {
    title: "この契約番号は登録済みです",
    detail: (_facts: Facts) => "別の番号にするか、登録済みの契約を開いてください。",
  },
  credentials_refused: {
    title: "サインインできませんでした",
    detail: (_facts: Facts) => "メールアドレスかパスワードが違います。",
  },
  draft_changed: {
    title: "確認したあとに、下書きが変わりました",
    detail: (_facts: Facts) =>
      "あなたが読んだあとに、見出し欄か回答が変わりました。発行はしていません。下書きを読み直し、確かめてから発行してください。",
  },
  edit_conflict: {
    title: "ほかの人が先に変更しました",
    detail: (_facts: Facts) =>
      "あなたが開いたあとに変更されています。最新の内容を確かめてから、もう一度保存してください。",
  },
  edit_needs_version: {
    title: "版の指定がありません",
    detail: (_facts: Facts) =>
      '変更するときは、読み取った版を If-Match ヘッダーで指定してください。書き方は "v版" です。読み取った内容や一覧で version が 3 なら、引用符を付けて "v3" と書きます。',
  },
  email_unconfirmed: {
    title: "メールアドレスがまだ確認されていません",
    detail: (_facts: Facts) => "届いたメールの中のリンクを開いてください。",
  },
  file_in_use: {
    title: "このファイルは使われています",
    detail: (_facts: Facts) =>
      "受領済み開示書か、読み込んだ様式が、このファイルをもとにしています。削除できません。",
  },
  file_too_large: {
    title: "ファイルが大きすぎます",
    detail: ({ sizeBytesMax }: Facts) =>
      `1つのファイルは ${mebibytesOf(sizeBytesMax)}\u00A0MB までです。何も保存されていません。`,
  },
  file_type_refused: {
    title: "この種類のファイルは預かれません",
    detail: (_facts: Facts) =>
      "PDF、Excel（.xlsx、.xlsm）、Word（.docx）、画像（PNG、JPEG）、テキストを選んでください。種類は名前ではなく中身で判断しています。",
  },
  idempotency_key_reused: {
    title: "同じ Idempotency-Key が別の内容で使われました",
    detail: (_facts: Facts) => "新しい操作には、新しいキーを付けてください。",
  },
  import_applied: {
    title: "このブックは取り込み済みです",
    detail: (_facts: Facts) =>
      "同じ読み取りを二度取り込むことはできません。下書きを開いて確かめるか、ブックをもう一度読み込んでください。",
  },
  import_choice_unknown: {
    title: "ブックにない行が選ばれています",
    detail: ({ cells }: Facts) =>
      `読み取った行にない、または二度選ばれたセルです：${labelsOf(cells, {}, "、")}。何も取り込まれていません。`,
  },
  import_item_unknown: {
    title: "この様式にない項目です",
    detail: ({ itemKeys }: Facts) =>
      `選ばれた項目がこの様式にありません：${labelsOf(itemKeys, {}, "、")}。何も取り込まれていません。`,
  },
  import_undecided: {
    title: "確かめていない行があります",
    detail: ({ cells }: Facts) =>
      `あいまいな行ごとに、どの項目かを選ぶか、取り込まないことを選んでください：${labelsOf(cells, {}, "、")}。何も取り込まれていません。`,
  },
  invalid_input: {
    title: "入力に誤りがあります",
    detail: (_facts: Facts) => "示した項目を直してください。何も保存されていません。",
  },
  invalid_json: {
    title: "JSON として読めません",
    detail: ({ pointer, reason }: Facts) =>
      `${jsonFaultLine(reason, "ja")}${pointer ? `（場所：${String(pointer)}）` : ""}。直してから、もう一度送ってください。何も保存されていません。`,
  },
  invitation_invalid: {
    title: "この招待は使えません",
    detail: (_facts: Facts) =>
      "期限が切れたか、取り消されたか、すでに使われています。または、別のメールアドレスへの招待です。招待した人に、もう一度送ってもらってください。",
  },
  invitation_limit: {
    title: "招待が多すぎます",
    detail: ({ countMax, hours }: Facts) =>
      `${String(hours)}時間に送れる招待は、同じ宛先か組織全体で ${String(countMax)} 件までです。時間をおいてから、もう一度お試しください。`,
  },
  ...keyErrorsJa,
  last_administrator: {
    title: "最後の管理者です",
    detail: (_facts: Facts) => "先に、ほかの人を管理者にしてください。",
  },
  matrix_incomplete: {
    title: "合意していない行があります",
    detail: (_facts: Facts) => "すべての行で、全員が同じ内容に合意すると確定できます。",
  },
  link_unusable: {
    title: "このリンクは使えません",
    detail: (_facts: Facts) => "期限が切れたか、すでに使われています。もう一度送ってください。",
  },
  media_type_refused: {
    title: "この形式では受け取れません",
    detail: ({ expected }: Facts) =>
      `Content-Type ヘッダーを ${String(expected ?? "")} にして送ってください。何も保存されていません。`,
  },
  no_common_sheet: {
    title: "同じ様式の開示書ではありません",
    detail: (_facts: Facts) => "様式の版が同じ開示書を選ぶと、項目ごとに並べて比べられます。",
  },
  offering_exists: {
    title: "同じ名前と版の製品・サービスがあります",
    detail: (_facts: Facts) => "登録済みのものを開くか、版を変えてください。",
  },
  organization_limit: {
    title: "組織を登録しすぎています",
    detail: ({ countMax, hours }: Facts) =>
      `一人が${String(hours)}時間に登録できる組織は ${String(countMax)} 件までです。時間をおいてから、もう一度お試しください。`,
  },
  organization_name_taken: {
    title: "この名前は、ほかの事業者が使っています",
    detail: (_facts: Facts) =>
      "医療機関が取り違えないように、所在地や部門など、見分けられる言葉を加えてください。先に登録した組織が自分の組織のときは、その組織の管理者に招待してもらってください。",
  },
  organization_required: {
    title: "組織を選んでください",
    detail: (_facts: Facts) => "どの組織として操作するかが決まっていません。",
  },
  party_misfit: {
    title: "当事者の組織が合いません",
    detail: (_facts: Facts) =>
      "当事者は、それぞれの組織で2つ以上必要です。製品・サービスの事業者は自分の組織で入り、登録済みの事業者の名前だけを書くことはできません。",
  },
  party_unknown: {
    title: "知らない当事者が入っています",
    detail: (_facts: Facts) => "この責任分界表の当事者から選んでください。",
  },
  proposal_replaced: {
    title: "この提案は新しい提案に置き換わりました",
    detail: ({ dutyKeys }: Facts) =>
      `あなたが読んだあとに、別の提案が出ています${inParentheses(dutyKeys)}。新しい提案を確かめてください。`,
  },
  origin_refused: {
    title: "別のサイトからの操作は受け付けません",
    detail: ({ origins }: Facts) =>
      `このアドレスの画面から操作してください：${labelsOf(origins, {}, "、")}。何も保存されていません。`,
  },
  revision_unchanged: {
    title: "前の版から何も変わっていません",
    detail: ({ number }: Facts) =>
      `内容も開示範囲も、いまの第${String(number ?? "")}版と同じです。新しい版は発行されていません。`,
  },
  sheet_incomplete: {
    title: "発行に必要な記入が足りません",
    detail: ({ gaps }: Facts) => {
      const fields = labelsOf(valuesOf(gaps, "field"), headerFieldJa, "、");
      const items = itemsWith(gaps, "reason_missing", "ja").join("、");
      const kindless = itemsWith(gaps, "commitment_missing", "ja").join("、");
      const head = fields && `見出し欄に記入してください：${fields}。`;
      const reasons = items && `対象外の理由か備考を書いてください：${items}。`;
      const kinds = kindless && `保証値・目標値・実績値のどれかを選んでください：${kindless}。`;
      return `${head}${reasons}${kinds}発行されていません。`;
    },
  },
  text_changed: {
    title: "読んだあとに内容が変わりました",
    detail: (_facts: Facts) =>
      "あなたが読んだ文書と、いまの文書が一致しません。もう一度開いて、内容を確かめてください。",
  },
  vendor_only: {
    title: "対象事業者だけができる操作です",
    detail: (_facts: Facts) =>
      "組織の種別が「医療機関等」のときは、製品・サービスを登録できません。",
  },
  work_busy: {
    title: "ただいま混み合っています",
    detail: (_facts: Facts) => "書類の処理が混み合っています。少し待って、もう一度お試しください。",
  },
  work_failed: {
    title: "書類を処理できませんでした",
    detail: (_facts: Facts) => "処理が途中で止まりました。何も保存されていません。",
  },
  work_timed_out: {
    title: "時間内に終わりませんでした",
    detail: (_facts: Facts) => "書類が大きすぎるか、複雑すぎます。何も保存されていません。",
  },
  work_too_large: {
    title: "書類が大きすぎます",
    detail: (_facts: Facts) => "処理に必要なメモリーが上限を超えました。何も保存されていません。",
  },
  ...accessErrorsJa,
  ...authoringErrorsJa,
  ...agreementErrorsJa,
  ...frontErrorsJa,
  ...providerErrorsJa,
  ...guestErrorsJa,
  ...sessionErrorsJa,
  ...peopleErrorsJa,
  ...workbookErrorsJa,
  wrong_state: {
    title: "いまの状態ではできません",
    detail: ({ dutyKeys, state }: Facts) =>
      state === "open"
        ? `実施主体が決まっていない行には合意できません${inParentheses(dutyKeys)}。先に提案してください。何も保存されていません。`
        : "画面を読み直して、いまの状態を確かめてください。",
  },
};

/** The rows that are meant, where they are told. */
function inParentheses(dutyKeys: unknown): string {
  const keys = labelsOf(dutyKeys, {}, "、");
  return keys && `（分担項目 ${keys}）`;
}
