import { z } from "zod";
import { type Edition, type HeaderFieldKey, headerFieldKeySchema } from "../catalog/edition.ts";
import { lineOf } from "../text.ts";
import { dayTextSchema } from "./answer.ts";

/** The head of a sheet. null: the field was not filled in. */
export const sheetHeaderSchema = z.strictObject({
  vendorName: lineOf(200).nullable(),
  offeringName: lineOf(200).nullable(),
  versionLabel: lineOf(100).nullable(),
  createdOn: dayTextSchema.nullable(),
  contact: lineOf(300).nullable(),
});
export type SheetHeader = z.infer<typeof sheetHeaderSchema>;

/** The required fields that the head lacks. */
export function missingHeaderFields(edition: Edition, header: SheetHeader): HeaderFieldKey[] {
  return edition.header
    .filter(({ key, required }) => required && header[key] === null)
    .map(({ key }) => headerFieldKeySchema.parse(key));
}
