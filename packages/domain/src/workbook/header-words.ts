import { findNamedAnswer } from "./answer-words.ts";
import { normalLabel } from "./normal-text.ts";
import type { GivenAnswer } from "./sheet-answer.ts";

/** What a column of a form holds. */
export type ColumnRole =
  | "number"
  | "question"
  | "answer"
  | "note"
  | "explanation"
  | "section"
  | BesideRole;

/** Columns that say more about an answer: days, its unit, and whether it is promised. */
export const besideRoles = ["checkedOn", "planDay", "completedOn", "unit", "commitment"] as const;
export type BesideRole = (typeof besideRoles)[number];

const exactWords: Readonly<Record<ColumnRole, readonly string[]>> = {
  number:
    "no nr id 番号 項番 項目番号 項目no 通番 通し番号 連番 設問番号 質問番号 質問no 設問no 管理番号 q number itemno itemnumber questionno ref".split(
      " ",
    ),
  question:
    "質問 質問事項 質問内容 質問項目 設問 設問内容 確認項目 確認事項 確認内容 チェック項目 評価項目 開示項目 要求事項 要件 項目 項目名 項目内容 小項目 内容 対策項目 管理策 管理策の内容 question questions item items requirement requirements control description checkitem".split(
      " ",
    ),
  answer:
    "答え 答 結果 判定 評価 対応 対応状況 対応可否 対応有無 対応の有無 実施状況 実施の有無 適合 適否 適合状況 有無 可否 チェック answer answers response responses status compliance result yourresponse vendorresponse 水準 サービスレベル サービスレベル値 水準値 設定値 基準値 規定値 値 level servicelevel value 保証値 目標値 実績値 guarantee target".split(
      " ",
    ),
  note: "備考 備考欄 備考番号 備考no 備考内容 補足 補足説明 補足事項 補足情報 コメント 注記 注釈 注 注番号 特記事項 摘要 note notes noteno notenumber remark remarks comment comments".split(
    " ",
  ),
  checkedOn:
    "確認日 確認年月日 確認した日 点検日 点検年月日 チェック日 確認実施日 datechecked checkedon dateofcheck".split(
      " ",
    ),
  planDay:
    "目標日 対応目標日 目標年月日 対応予定日 実施予定日 完了予定日 達成予定日 対応予定時期 targetdate planneddate duedate".split(
      " ",
    ),
  completedOn: "完了日 完了年月日 対応完了日 対応日 実施完了日 completiondate datecompleted".split(
    " ",
  ),
  unit: "単位 unit units".split(" "),
  commitment:
    "保証目標 保証目標の別 保証又は目標 保証または目標 保証目標実績 保証目標実績の別 水準の種類 guaranteeortarget guaranteetarget commitment".split(
      " ",
    ),
  /** Before the answer it explains the question, behind it the answer. */
  explanation: "説明 詳細 理由 根拠 対応内容 解説 explanation details guidance justification".split(
    " ",
  ),
  section:
    "分類 大分類 中分類 小分類 区分 カテゴリ カテゴリー 大項目 中項目 分野 領域 章 節 セクション section category area domain group chapter topic".split(
      " ",
    ),
};

const roleOfWord = new Map(
  (Object.entries(exactWords) as [ColumnRole, readonly string[]][]).flatMap(([role, words]) =>
    words.map((word) => [word, role] as const),
  ),
);

/** 回答 with anything but the circumstances of answering: 回答欄, 貴社回答, 製品A 回答. */
const ANSWER_WORD = /回答(?!日|者|部|期|番号|責任|の?理由|の?根拠|の?詳細|の?補足)/u;
const NOTE_WORD = /備考|回答の?(?:理由|根拠|詳細|補足)|notes?$|remarks?$|comments?$/u;
const LENGTH_MAX = 30;

/** What a heading says of its column. Null: a heading of no such kind, such as the name of a product. */
export function findColumnRole(heading: string): ColumnRole | null {
  const label = normalLabel(heading);
  if (label.length > LENGTH_MAX) return null;
  const role = roleOfWord.get(label);
  if (role) return role;
  if (NOTE_WORD.test(label)) return "note";
  return ANSWER_WORD.test(label) ? "answer" : null;
}

/** The answer that a heading of a column of marks names: はい, いいえ, 対象外. */
export function findMarkHeading(heading: string): GivenAnswer | null {
  return findNamedAnswer(heading) ?? findNamedAnswer(normalLabel(heading));
}

/** Headings that name what kind of figure stands below: they tell two columns of one form apart. */
const FIGURE_HEADING = /^(?:保証値|目標値|実績値|guarantee|target)$/u;

/** What a heading says besides its role: `製品A 回答` is of 製品A. */
export function headingWithoutRole(heading: string): string {
  if (findMarkHeading(heading)) return "";
  const label = normalLabel(heading);
  if (roleOfWord.has(label)) return FIGURE_HEADING.test(label) ? heading.trim() : "";
  return heading
    .replace(/(?:ご|御|貴社)?回答欄?|備考欄?/gu, "")
    .replace(/[（(]\s*[)）]/gu, "")
    .replace(/^[\s:：・/／_-]+|[\s:：・/／_-]+$/gu, "");
}

/** True when a heading counts its notes by the numbers of the questions. */
export function countsByItem(heading: string): boolean {
  return /^(?:項番|項目番号|項目no|設問番号|質問番号|質問no|設問no|no|番号|itemno|questionno|q)$/u.test(
    normalLabel(heading),
  );
}
