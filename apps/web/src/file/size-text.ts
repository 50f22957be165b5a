import type { Language } from "@bunkai/language/language";

const UNITS = ["B", "kB", "MB", "GB"] as const;
const STEP = 1024;

/** A size as people read it, one digit behind the point below ten: `1.2 MB`. 1 kB is 1,024 B, as in file managers. */
export function sizeText(sizeBytes: number, language: Language): string {
  let size = sizeBytes;
  let unit = 0;
  while (size >= STEP && unit < UNITS.length - 1) {
    size /= STEP;
    unit += 1;
  }
  const digits = new Intl.NumberFormat(language, {
    maximumFractionDigits: size < 10 && unit > 0 ? 1 : 0,
  }).format(size);
  return `${digits}\u00A0${UNITS[unit] ?? ""}`;
}
