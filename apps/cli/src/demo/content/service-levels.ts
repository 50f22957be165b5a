import { type Answer, type AnswerValue, UNANSWERED } from "@bunkai/domain/disclosure/answer";

type Unit = Extract<AnswerValue, { type: "quantity" }>["unit"];
export type ServiceLevels = Readonly<Record<string, Answer>>;

const said = (value: AnswerValue): Answer => ({ ...UNANSWERED, value });
const promised = (amount: number, unit: Unit) =>
  said({ type: "quantity", amount, unit, commitment: "guarantee" });
const aimedAt = (amount: number, unit: Unit) =>
  said({ type: "quantity", amount, unit, commitment: "target" });
const measured = (amount: number, unit: Unit, note: string): Answer => ({
  ...said({ type: "quantity", amount, unit, commitment: "actual" }),
  note,
});
const text = (words: string) => said({ type: "text", text: words });

/** What the standard plan promises. The same things stand in other units in the plan above it. */
export const standardLevels: ServiceLevels = {
  "SLA-purpose": text("電子カルテをクラウドから提供するサービスの水準を定めます。"),
  "SLA-hours": text("24時間365日（計画停止を除く）"),
  "SLA-availability": promised(99.5, "percentPerMonth"),
  "SLA-stopNotice": promised(14, "days"),
  "SLA-firstNotice": promised(2, "hours"),
  "SLA-rto": aimedAt(8, "hours"),
  "SLA-rpo": aimedAt(24, "hours"),
  "SLA-mttr": measured(5.5, "hours", "2025年度（2025年4月から2026年3月まで）"),
  "SLA-keep": promised(1, "months"),
  "SLA-generations": promised(7, "generations"),
  "SLA-copies": promised(2, "copies"),
  "SLA-media": promised(1, "kinds"),
  "SLA-offline": {
    ...said({ type: "no" }),
    note: "オプション「あおばバックアップ保管」で対応します。",
  },
  "SLA-response": aimedAt(2, "seconds"),
  "SLA-concurrent": promised(60, "people"),
  "SLA-patchDays": aimedAt(14, "days"),
  "SLA-logRetention": promised(1, "years"),
  "SLA-returnFormat": text("HL7 FHIR、CSV"),
  "SLA-returnDays": promised(20, "businessDays"),
  "SLA-evidenceCost": said({ type: "choice", chosen: ["byCause"] }),
  "SLA-boundaryPoint": text("院内に置くVPN装置の院内側ポート"),
};

export const premiumLevels: ServiceLevels = {
  "SLA-purpose": text("電子カルテをクラウドから提供するサービスの水準を定めます。"),
  "SLA-hours": text("24時間365日（計画停止を除く）"),
  "SLA-availability": promised(99.95, "percentPerYear"),
  "SLA-stopNotice": promised(20, "businessDays"),
  "SLA-firstNotice": promised(30, "minutes"),
  "SLA-rto": promised(120, "minutes"),
  "SLA-rpo": promised(15, "minutes"),
  "SLA-mttr": measured(50, "minutes", "2025年度（2025年4月から2026年3月まで）"),
  "SLA-keep": promised(90, "days"),
  "SLA-generations": promised(30, "generations"),
  "SLA-copies": promised(3, "copies"),
  "SLA-media": promised(2, "kinds"),
  "SLA-offline": said({ type: "yes" }),
  "SLA-response": aimedAt(800, "milliseconds"),
  "SLA-concurrent": promised(200, "people"),
  "SLA-patchDays": promised(5, "businessDays"),
  "SLA-logRetention": promised(36, "months"),
  "SLA-returnFormat": text("HL7 FHIR、SS-MIX2、CSV"),
  "SLA-returnDays": promised(10, "businessDays"),
  "SLA-evidenceCost": said({ type: "choice", chosen: ["vendor"] }),
};

/** Little is promised to clinics, and half of it without saying for certain. */
export const clinicLevels: ServiceLevels = {
  "SLA-purpose": text("診療所向けの電子カルテの水準を定めます。"),
  "SLA-hours": text("平日8時から20時"),
  "SLA-availability": promised(99, "percentPerMonth"),
  "SLA-stopNotice": promised(7, "days"),
  "SLA-firstNotice": promised(0.5, "hours"),
  "SLA-rto": promised(12, "hours"),
  "SLA-rpo": promised(1, "days"),
  "SLA-keep": promised(14, "days"),
  "SLA-copies": aimedAt(1, "copies"),
  "SLA-concurrent": promised(12, "people"),
  "SLA-logRetention": promised(18, "months"),
};
