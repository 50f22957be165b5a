import { z } from "zod";
import { type Edition, type HeaderFieldKey, headerFieldKeySchema } from "../catalog/edition.ts";
import { lineOf } from "../text.ts";
import { dayTextSchema } from "./answer.ts";

/** The head of a sheet. A field that was not filled in is absent. */
export const sheetHeaderSchema = z.strictObject({
  vendorName: lineOf(200).optional(),
  offeringName: lineOf(200).optional(),
  versionLabel: lineOf(100).optional(),
  createdOn: dayTextSchema.optional(),
  contact: lineOf(300).optional(),
});
export type SheetHeader = z.infer<typeof sheetHeaderSchema>;

/** The required fields that the head lacks. */
export function missingHeaderFields(edition: Edition, header: SheetHeader): HeaderFieldKey[] {
  return edition.header
    .filter(({ key, required }) => required && header[key] === undefined)
    .map(({ key }) => headerFieldKeySchema.parse(key));
}
