import type { Visibility } from "@bunkai/domain/disclosure/revision";
import type { OfferingValues } from "@bunkai/domain/offering/offering";
import { billing, nursing, olderWording, questionnaire } from "./draft-sheets.ts";
import { clinicPlan, premiumPlan, standardPlan, suzukakeRecord } from "./ehr-sheets.ts";
import type { ServiceLevels } from "./level-answers.ts";
import {
  backupVault,
  bookingCloud,
  labSystem,
  orderEntry,
  pictureArchive,
  remoteMaintenance,
} from "./other-sheets.ts";
import { clinicLevels, premiumLevels, standardLevels } from "./service-levels.ts";
import type { SheetAnswers } from "./sheet-answers.ts";

/** A filled-in workbook of a vendor. */
export type DemoSheet = {
  readonly kind: "sds" | "mds";
  readonly answers: SheetAnswers;
  readonly layout: "oneColumn" | "threeMarks";
  /** As the vendor writes the day. */
  readonly madeOn: string;
  /** Questions that the vendor's form asks in other words than ours, by item. */
  readonly reworded?: Readonly<Record<string, string>>;
  /** How far the work on it has come; issued, unless it says so. */
  readonly stage?: SheetStage;
};

/** The workbook was read; it was taken over but for what is doubtful; nothing is missing but a reviewer. */
export type SheetStage = "read" | "partly" | "complete";

export type DemoOffering = {
  readonly vendor: "aoba" | "hokuto" | "suzukake" | "kodama";
  readonly values: OfferingValues;
  readonly visibility: Visibility;
  readonly sheet?: DemoSheet;
  readonly levels?: ServiceLevels;
};

const make =
  (vendor: DemoOffering["vendor"], visibility: Visibility = "public") =>
  (
    [name, versionLabel, serviceType, description]: readonly [
      string,
      string,
      OfferingValues["serviceType"],
      string,
    ],
    issued: Pick<DemoOffering, "sheet" | "levels"> = {},
  ): DemoOffering => ({
    vendor,
    visibility,
    values: { name, versionLabel, serviceType, description },
    ...issued,
  });

const sheet = (
  kind: DemoSheet["kind"],
  answers: SheetAnswers,
  layout: DemoSheet["layout"] = "oneColumn",
  madeOn = "令和8年10月1日",
): DemoSheet => ({ kind, answers, layout, madeOn });

const aoba = make("aoba");

const draft = (answers: SheetAnswers, stage: SheetStage): DemoSheet => ({
  ...sheet("sds", answers),
  ...(stage !== "complete" && { reworded: olderWording }),
  stage,
});

/** The offerings that the way through the demo leads along: people see them first. */
export const mainOfferings = {
  standard: aoba(
    [
      "あおばカルテ スタンダードプラン",
      "4.2",
      "saas",
      "中小規模の病院向けの電子カルテです。バックアップは7世代です。",
    ],
    { sheet: sheet("sds", standardPlan), levels: standardLevels },
  ),
  premium: aoba(
    [
      "あおばカルテ プレミアムプラン",
      "5.0",
      "saas",
      "書換えできないバックアップと二要素認証を含む電子カルテです。",
    ],
    { sheet: sheet("sds", premiumPlan), levels: premiumLevels },
  ),
  clinic: aoba(["あおばカルテ クリニックプラン", "4.2", "saas", "診療所向けの電子カルテです。"], {
    sheet: sheet("sds", clinicPlan),
    levels: clinicLevels,
  }),
  competitor: make("suzukake", "onRequest")(
    ["すずかけ電子カルテ", "8.3", "saas", "200床までの病院向けの電子カルテです。"],
    { sheet: sheet("sds", suzukakeRecord, "threeMarks", "2026年9月18日") },
  ),
  pacs: make("hokuto")(
    [
      "ほくと PACS HX-3000",
      "7.1",
      "onPremises",
      "医用画像の保存・配信システムです。販売と保守は東湾メディカル販売株式会社が行います。",
    ],
    { sheet: sheet("mds", pictureArchive, "threeMarks", "令和8年8月20日") },
  ),
} as const satisfies Record<string, DemoOffering>;

/** Offerings about which a hospital and the vendor talk, or whose agreement lacks a signature. */
export const talkedOfferings = {
  booking: aoba(["あおばオンライン予約", "2.0", "saas", "患者向けの予約サービスです。"], {
    sheet: sheet("sds", bookingCloud, "threeMarks"),
  }),
  maintenance: aoba(
    ["あおば遠隔保守", "2.2", "remoteMaintenance", "導入先のサーバを遠隔で保守します。"],
    { sheet: sheet("sds", remoteMaintenance) },
  ),
  orders: make("aoba", "onRequest")(
    ["あおばオーダリング", "4.0", "onPremises", "院内サーバで動くオーダリングシステムです。"],
    { sheet: sheet("mds", orderEntry) },
  ),
  vault: aoba(
    ["あおばバックアップ保管", "3.0", "iaas", "書換えできない領域にバックアップを保管します。"],
    { sheet: sheet("sds", backupVault) },
  ),
} as const satisfies Record<string, DemoOffering>;

/** What else the vendors sell. */
export const otherOfferings: readonly DemoOffering[] = [
  aoba(["あおば医事会計", "3.1", "saas", "レセプト作成までを行う医事会計システムです。"], {
    sheet: draft(billing, "read"),
  }),
  aoba(["あおば看護支援", "2.6", "saas", "看護記録と勤務表を扱います。"], {
    sheet: draft(nursing, "partly"),
  }),
  aoba(["あおば地域連携ゲートウェイ", "1.8", "paas", "他の医療機関と診療情報を共有する基盤です。"]),
  aoba(["あおばオンライン問診", "1.4", "saas", "来院前の問診サービスです。"], {
    sheet: draft(questionnaire, "complete"),
  }),
  aoba(["あおば電子処方箋連携", "1.1", "onPremises", "電子処方箋管理サービスと接続します。"]),
  make("kodama")(["こだま検査システム", "6.5", "onPremises", "検体検査の依頼と結果を扱います。"], {
    sheet: sheet("mds", labSystem, "threeMarks", "2026/07/31"),
  }),
  make("hokuto")([
    "ほくと読影レポート",
    "3.4",
    "onPremises",
    "読影の依頼とレポートの作成を支援します。",
  ]),
];
