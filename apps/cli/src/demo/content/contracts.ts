import type { ContractKind, ContractValues } from "@bunkai/domain/contract/contract";
import { organizations } from "../people.ts";

type Line = readonly [
  number: string,
  title: string,
  counterparty: string,
  startsOn: string,
  endsOn: string | null,
  noticeBy: string | null,
  note?: string,
];

const { aoba, kodama, suzukake, towan } = organizations;

const recordOf =
  (kind: ContractKind) =>
  ([number, title, counterparty, startsOn, endsOn, noticeBy, note = ""]: Line): ContractValues => ({
    facilityId: null,
    number,
    title,
    kind,
    counterparty,
    startsOn,
    endsOn,
    noticeBy,
    note,
  });

/** The record to which the signed agreement is attached. */
export const recordContract: ContractValues = recordOf("main")([
  "R6-011",
  "電子カルテ（あおばカルテ スタンダードプラン）利用契約",
  aoba.name,
  "2024-10-01",
  "2029-09-30",
  "2029-03-31",
  "責任分界表を別紙とします。",
]);

/** What a municipal group has agreed for itself, and for each of its two sites. */
export const municipalContracts = {
  group: recordOf("terms")([
    "H-2026-01",
    "オンライン研修サービス利用規約",
    kodama.name,
    "2026-04-01",
    null,
    null,
  ]),
  hospital: recordOf("main")([
    "H-2026-03",
    "電子カルテ（あおばカルテ スタンダードプラン）利用契約",
    aoba.name,
    "2026-04-01",
    "2031-03-31",
    "2030-09-30",
  ]),
  clinic: recordOf("main")([
    "H-2026-04",
    "診療所向け電子カルテ利用契約",
    suzukake.name,
    "2026-07-01",
    "2031-06-30",
    "2030-12-31",
  ]),
} as const;

/** The other seventeen systems of a hospital of 180 beds, each with its contract. */
export const otherContracts: readonly ContractValues[] = (
  [
    ["R6-012", "医事会計システム利用契約", aoba.name, "2024-10-01", "2029-09-30", "2029-03-31"],
    ["R5-004", "オーダリングシステム保守契約", aoba.name, "2023-04-01", "2028-03-31", "2027-09-30"],
    ["R7-021", "看護支援システム利用契約", aoba.name, "2025-07-01", "2030-06-30", "2029-12-31"],
    [
      "R4-009",
      "PACS（ほくと PACS HX-3000）売買・保守契約",
      towan.name,
      "2022-10-01",
      "2027-09-30",
      "2027-03-31",
      "製造はほくと画像機器株式会社です。ファームウェア更新の分担を協議中です。",
    ],
    [
      "R4-010",
      "読影レポートシステム保守契約",
      towan.name,
      "2022-10-01",
      "2027-09-30",
      "2027-03-31",
    ],
    ["R5-015", "検体検査システム保守契約", kodama.name, "2023-06-01", "2028-05-31", "2027-11-30"],
    ["R5-016", "細菌検査システム保守契約", kodama.name, "2023-06-01", "2028-05-31", "2027-11-30"],
    ["R3-007", "健診システム保守契約", suzukake.name, "2021-12-01", "2026-11-30", "2026-08-31"],
    [
      "R7-030",
      "オンライン予約サービス利用契約",
      aoba.name,
      "2025-10-01",
      null,
      null,
      "1年ごとの自動更新です。",
    ],
    [
      "R6-018",
      "薬剤部門システム保守契約",
      "かりん調剤機器株式会社",
      "2024-04-01",
      "2029-03-31",
      "2028-09-30",
    ],
    [
      "R5-022",
      "給食管理システム保守契約",
      "なずなフードシステム株式会社",
      "2023-09-01",
      "2028-08-31",
      "2028-02-29",
    ],
    [
      "R6-025",
      "リハビリ部門システム利用契約",
      "いぶきリハテック株式会社",
      "2024-12-01",
      "2029-11-30",
      "2029-05-31",
    ],
    [
      "R4-019",
      "手術・麻酔記録システム保守契約",
      "しらさぎメディカル株式会社",
      "2022-12-01",
      "2027-11-30",
      "2027-05-31",
    ],
    [
      "R5-027",
      "生体情報モニタ接続システム保守契約",
      "しらさぎメディカル株式会社",
      "2023-12-01",
      "2028-11-30",
      "2028-05-31",
    ],
    [
      "R7-002",
      "輸血管理システム保守契約",
      "つむぎ検査機器株式会社",
      "2025-04-01",
      "2030-03-31",
      "2029-09-30",
    ],
    [
      "R6-031",
      "勤怠・人事システム利用契約",
      "はしばみソフトウェア株式会社",
      "2025-01-01",
      null,
      null,
    ],
    [
      "R4-023",
      "院内ネットワーク・VPN 保守契約",
      "みさき通信工事株式会社",
      "2023-03-01",
      "2028-02-29",
      "2027-08-31",
    ],
  ] satisfies readonly Line[]
).map(recordOf("main"));
