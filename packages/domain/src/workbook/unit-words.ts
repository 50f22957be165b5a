import type { Unit } from "../catalog/item.ts";

/** What a unit is called in a form: how it is written into one, and everything that is read as it, in normalText's form. */
type UnitWords = { readonly ja: string; readonly en: string; readonly read: RegExp };

/** Units that stand behind a figure. Those of a period (回/年) are read by their own patterns. */
const unitWords: Readonly<Record<Unit, UnitWords>> = {
  percentPerMonth: {
    ja: "%/月",
    en: "% per month",
    read: /^%\s*(?:\/\s*月|\(月間\)|(?:per|a)\s+month|\/\s*month)$/u,
  },
  percentPerYear: {
    ja: "%/年",
    en: "% per year",
    read: /^%\s*(?:\/\s*年|\(年間\)|(?:per|a)\s+year|\/\s*year)$/u,
  },
  minutes: { ja: "分", en: "minutes", read: /^(?:分間?|minutes?|mins?)$/u },
  hours: { ja: "時間", en: "hours", read: /^(?:時間|hours?|hrs?|h)$/u },
  businessHours: {
    ja: "営業時間",
    en: "business hours",
    read: /^(?:営業時間|業務時間|business hours?)$/u,
  },
  days: { ja: "日", en: "days", read: /^(?:日間?|days?)$/u },
  businessDays: {
    ja: "営業日",
    en: "business days",
    read: /^(?:営業日|業務日|business days?|working days?)$/u,
  },
  months: { ja: "か月", en: "months", read: /^(?:[かカヵケヶ箇]月間?|months?)$/u },
  years: { ja: "年", en: "years", read: /^(?:年間?|years?)$/u },
  count: { ja: "件", en: "items", read: /^(?:件|items?)$/u },
  people: { ja: "人", en: "people", read: /^(?:人|名|ユーザー?|people|persons?|users?)$/u },
  copies: { ja: "個", en: "copies", read: /^(?:個|部|copies|copy)$/u },
  kinds: { ja: "種類", en: "kinds", read: /^(?:種類?|kinds?|types?)$/u },
  generations: { ja: "世代", en: "generations", read: /^(?:世代|generations?)$/u },
  timesPerYear: {
    ja: "回/年",
    en: "times per year",
    read: /^(?:回\s*\/\s*年|times?\s*(?:\/|per|a)\s*year)$/u,
  },
  timesPerMonth: {
    ja: "回/月",
    en: "times per month",
    read: /^(?:回\s*\/\s*月|times?\s*(?:\/|per|a)\s*month)$/u,
  },
  yen: { ja: "円", en: "yen", read: /^(?:円|yen|jpy)$/u },
  milliseconds: { ja: "ミリ秒", en: "ms", read: /^(?:ミリ秒|ms|milliseconds?)$/u },
  seconds: { ja: "秒", en: "seconds", read: /^(?:秒間?|seconds?|secs?|s)$/u },
  characters: { ja: "文字", en: "characters", read: /^(?:文字|characters?)$/u },
  bits: { ja: "ビット", en: "bits", read: /^(?:ビット|bits?)$/u },
  percent: { ja: "%", en: "%", read: /^(?:%|パーセント|percent)$/u },
  gigabytes: { ja: "GB", en: "GB", read: /^(?:gb|ギガバイト|gigabytes?)$/u },
};

const units = Object.entries(unitWords) as [Unit, UnitWords][];

/** What the words behind a figure, or in a column of units, name. Null: no unit that the product knows. */
export function findUnit(plain: string): Unit | null {
  return units.find(([, { read }]) => read.test(plain.trim()))?.[0] ?? null;
}

/** How a unit is written behind a figure, so that it is read as the same. */
export function unitWord(unit: Unit, language: "ja" | "en"): string {
  return unitWords[unit][language];
}
