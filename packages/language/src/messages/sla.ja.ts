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
    return `${amount.toLocaleString("ja-JP")}\u00A0${units[unit] ?? unit}`;
  },
  commitment: { guarantee: "保証値", target: "目標値" },
};
