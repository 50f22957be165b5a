import { exactNumber, roundedNumber } from "../number.ts";

const unitWords = {
  percentPerMonth: "%（月間）",
  percentPerYear: "%（年間）",
  minutes: "分",
  hours: "時間",
  businessHours: "営業時間",
  days: "日",
  businessDays: "営業日",
  months: "か月",
  years: "年",
  count: "件",
  people: "人",
  copies: "個",
  kinds: "種類",
  generations: "世代",
  timesPerYear: "回／年",
  timesPerMonth: "回／月",
  yen: "円",
  milliseconds: "ミリ秒",
  seconds: "秒",
  characters: "文字",
  bits: "ビット",
  percent: "%",
  gigabytes: "GB",
};

/** Levels and their units. */
export const slaJa = {
  unit: unitWords,
  amount: ({ amount, unit }: { amount: number; unit: string }) => {
    const units: Readonly<Record<string, string>> = unitWords;
    return `${exactNumber(amount, "ja")}\u00A0${units[unit] ?? unit}`;
  },
  /** A converted figure: at least three digits of it, and whether that is all. */
  about: ({ amount, unit }: { amount: number; unit: string }) => {
    const units: Readonly<Record<string, string>> = unitWords;
    const { text, isRounded } = roundedNumber(amount, "ja");
    return `${isRounded ? "約" : ""}${text}\u00A0${units[unit] ?? unit}`;
  },
  /** The stop that an availability allows, over its own period. */
  downtime: ({ minutes, period, days }: { minutes: string; period: string; days: number }) =>
    `停止 ${minutes}まで／${period === "year" ? "年" : "月"}（${days}\u00A0日）`,
  commitment: { guarantee: "保証値", target: "目標値", actual: "実績値" },
  commitmentOpen: "種別は未選択",
};
