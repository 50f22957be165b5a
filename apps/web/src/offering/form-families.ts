import type { SheetKind } from "@bunkai/domain/catalog/edition";
import type { EditionInList } from "../disclosure/edition-queries.ts";

/** One form in its editions, the newest first. */
export type FormFamily = {
  readonly newest: EditionInList;
  readonly older: readonly EditionInList[];
  /** Who answers it: the vendor about its product, or the hospital about itself, alone or together with its vendor. */
  readonly writtenBy: "vendor" | "hospital";
};

/** Forms of one kind that are not editions of each other: for clinics and for hospitals, or whatever somebody loaded. */
const unrelatedKinds: ReadonlySet<SheetKind> = new Set(["ehr_disclosure", "private"]);
const hospitalKinds: ReadonlySet<SheetKind> = new Set(["hospital_checklist", "role_check"]);

/** The forms among the editions, in their order. @param editions the newest of a form first */
export function formFamilies(editions: readonly EditionInList[]): readonly FormFamily[] {
  const byForm = new Map<string, EditionInList[]>();
  for (const edition of editions) {
    const form = unrelatedKinds.has(edition.kind) ? edition.key : edition.kind;
    byForm.set(form, [...(byForm.get(form) ?? []), edition]);
  }
  return [...byForm.values()].flatMap(([newest, ...older]): FormFamily[] =>
    newest
      ? [{ newest, older, writtenBy: hospitalKinds.has(newest.kind) ? "hospital" : "vendor" }]
      : [],
  );
}

/**
 * The editions to which a sheet of this one can be moved: those of the form that are newer. Of forms that somebody loaded,
 * the person alone knows which are editions of each other.
 */
export function newerEditions(
  edition: EditionInList,
  editions: readonly EditionInList[],
): readonly EditionInList[] {
  if (edition.kind === "private") {
    return editions.filter(({ key, kind }) => kind === "private" && key !== edition.key);
  }
  if (unrelatedKinds.has(edition.kind)) return [];
  const ofForm = editions.filter(({ kind }) => kind === edition.kind);
  return ofForm.slice(0, ofForm.indexOf(edition));
}
