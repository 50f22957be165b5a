import type { Language } from "./language.ts";

/** The values that came with a refusal. They come over the wire, so a text reads them defensively. */
export type Facts = Readonly<Record<string, unknown>>;

/** A size in whole MiB, `?` when the fact is missing. */
export function mebibytesOf(sizeBytes: unknown): string {
  return typeof sizeBytes === "number" ? String(Math.floor(sizeBytes / 1_048_576)) : "?";
}

/** A wait in whole minutes, never told shorter than it is; null when the fact is missing. */
export function minutesOf(seconds: unknown): number | null {
  return typeof seconds === "number" ? Math.max(1, Math.ceil(seconds / 60)) : null;
}

/** What the entries of a list have under this name, where they have it. */
export function valuesOf(entries: unknown, name: string): string[] {
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown) => {
    const value = (entry as Facts | null)?.[name];
    return typeof value === "string" ? [value] : [];
  });
}

/** The items of a sheet that have this problem, by their names in the reader's tongue where these came along, else by their keys. */
export function itemsWith(gaps: unknown, problem: string, language: Language): string[] {
  if (!Array.isArray(gaps)) return [];
  return gaps.flatMap((gap: Facts | null) => {
    if (gap?.problem !== problem) return [];
    const name = (gap.itemText as Facts | undefined)?.[language] ?? gap.itemKey;
    return typeof name === "string" ? [name] : [];
  });
}

/** Texts with the letters in them that are meant. */
export function placesOf(
  places: unknown,
): readonly { readonly text: string; readonly letters: readonly string[] }[] {
  if (!Array.isArray(places)) return [];
  return places.map((place: Facts | null) => ({
    text: String(place?.text ?? ""),
    letters: Array.isArray(place?.letters) ? place.letters.map(String) : [],
  }));
}

/** Cells of a workbook, and why they cannot be written to. */
export function cellFaultsOf(
  places: unknown,
): readonly { readonly sheet: string; readonly cell: string; readonly fault: string }[] {
  if (!Array.isArray(places)) return [];
  return places.map((place: Facts | null) => ({
    sheet: String(place?.sheet ?? ""),
    cell: String(place?.cell ?? ""),
    fault: String(place?.fault ?? ""),
  }));
}

/** A list of words, each replaced by its label where there is one. */
export function labelsOf(
  values: unknown,
  labels: Readonly<Record<string, string>>,
  separator: string,
): string {
  if (!Array.isArray(values)) return "";
  return values.map((value) => labels[String(value)] ?? String(value)).join(separator);
}
