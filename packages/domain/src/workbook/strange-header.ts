import type { SheetHeader } from "../disclosure/sheet-header.ts";
import { normalText } from "./normal-text.ts";
import type { WorkbookHeader } from "./reading.ts";

/** The fields of a head that say whose sheet it is. */
export const identifyingFields = ["vendorName", "offeringName"] as const;
export type IdentifyingField = (typeof identifyingFields)[number];

/**
 * The fields in which a workbook names another company or product than the draft: perhaps it is not the file for it.
 * Width and spaces make no other name; what either does not say contradicts nothing.
 */
export function strangeHeaderFields(
  draft: SheetHeader,
  workbook: WorkbookHeader,
): IdentifyingField[] {
  return identifyingFields.filter((key) => {
    const [ours, theirs] = [draft[key], workbook[key]?.value];
    return ours && theirs && nameForm(ours) !== nameForm(theirs);
  });
}

function nameForm(name: string): string {
  return normalText(name).replace(/\s+/gu, "");
}
