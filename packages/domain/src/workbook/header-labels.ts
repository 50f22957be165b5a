import { normalLabel, normalText } from "./normal-text.ts";
import type { WorkbookHeader } from "./reading.ts";

export type WorkbookHeaderField = keyof WorkbookHeader;

/** What forms write before a field of their head, the more exact first. Latin labels without spaces. */
const labels: Readonly<Record<WorkbookHeaderField, readonly string[]>> = {
  vendorName:
    "サービス事業者名 サービス事業者名称 サービス事業者 サービス提供事業者 サービス提供事業者名 製造業者名 製造業者名称 製造業者 製造販売業者 製造販売業者名 対象事業者 対象事業者名 提供事業者 提供事業者名 事業者名 事業者名称 事業者 会社名 企業名 企業名称 法人名 貴社名 社名 ベンダー名 ベンダー メーカー名 メーカー 開発元 manufacturer manufacturername vendor vendorname serviceprovider serviceprovidername provider providername company companyname maker".split(
      " ",
    ),
  offeringName:
    "サービス名称 サービス名 製品名称 製品名 商品名称 商品名 製品サービス名 製品サービス名称 サービス製品名 システム名称 システム名 システムサービスの名称 システムサービス名 対象製品 対象サービス 対象システム 品名 product productname service servicename productservicename offering systemname nameofproduct nameofservice nameofthesystemorservice nameoftheproduct nameoftheservice productorservice".split(
      " ",
    ),
  versionLabel:
    "バージョン 製品バージョン サービスバージョン 対象バージョン バージョン番号 ソフトウェアバージョン ver version productversion serviceversion softwareversion release 版数 版 リリース".split(
      " ",
    ),
  createdOn:
    "作成日 作成年月日 記入日 記入年月日 記載日 回答日 回答年月日 発行日 発行年月日 更新日 最終更新日 改訂日 datecreated datefilledin creationdate dateofcreation datemade createdon created preparedon datepared dateofissue issuedate issuedon date completedon lastupdated".split(
      " ",
    ),
};

/** In forms that a medical institution fills in itself, its name stands where others have the vendor's. */
const institutionLabels =
  "医療機関等の名称 医療機関等名 医療機関の名称 医療機関名 medicalinstitution".split(" ");

/** From this rank on a label of the vendor's name names the institution. */
export const INSTITUTION_RANK = labels.vendorName.length;

type Ranked = { readonly field: WorkbookHeaderField; readonly rank: number };

const fieldOfLabel = new Map<string, Ranked>(
  (Object.entries(labels) as [WorkbookHeaderField, readonly string[]][]).flatMap(([field, words]) =>
    [...words, ...(field === "vendorName" ? institutionLabels : [])].map(
      (word, rank) => [normalLabel(word), { field, rank }] as const,
    ),
  ),
);

/** The field that a label names, and how exact the label is: 0 is the most exact. Null: no label of the head. */
export function findHeaderLabel(text: string): Ranked | null {
  return fieldOfLabel.get(normalLabel(text)) ?? null;
}

/** A field and its value in one piece of text. The value is empty where it stands in the next cell. */
export type LabelledText = Ranked & { readonly text: string };

/** Between two fields of one cell: `製品名称：A　バージョン：7`. */
const FIELD_GAP = /[\n\t　]+| {2,}|[／/|｜](?=[^／/|｜]*[:：])/u;
const LABEL_LENGTH_MAX = 30;

/** Reads `label：value`, several of them where a cell holds several. */
export function labelledTexts(cell: string): readonly LabelledText[] {
  const found: LabelledText[] = [];
  for (const piece of cell.replace(/[ \t　]*[:：][ \t　]*/gu, "：").split(FIELD_GAP)) {
    const at = piece.indexOf("：");
    const label = at > 0 && at <= LABEL_LENGTH_MAX ? findHeaderLabel(piece.slice(0, at)) : null;
    const text = piece.slice(at + 1).trim();
    if (label) {
      // What stands behind an empty field may be the next one.
      const next = labelledTexts(text);
      found.push({ ...label, text: next.length > 0 ? "" : text }, ...next);
      continue;
    }
    // A value with a gap inside, such as a name of two words, goes on here.
    const last = found.at(-1);
    if (last && normalText(piece) !== "") {
      found[found.length - 1] = { ...last, text: `${last.text} ${piece.trim()}`.trim() };
    }
  }
  return found;
}
