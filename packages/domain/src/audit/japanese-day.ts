const OFFSET_MS = 9 * 3_600_000;
const DAY_MS = 86_400_000;
const DAY_LENGTH = "2026-11-22".length;

/** The day that it is in Japan, which knows no summer time: `2026-11-22`. */
export function japaneseDayOf(moment: Date): string {
  return new Date(moment.getTime() + OFFSET_MS).toISOString().slice(0, DAY_LENGTH);
}

/** When a Japanese day (`2026-11-22`) begins. */
export function startOfJapaneseDay(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) - OFFSET_MS);
}

/** When the day after a Japanese day begins. */
export function endOfJapaneseDay(day: string): Date {
  return new Date(startOfJapaneseDay(day).getTime() + DAY_MS);
}
