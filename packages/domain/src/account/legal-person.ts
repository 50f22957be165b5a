import { z } from "zod";
import { legalPersonIdSchema } from "../id.ts";
import { calendarDaySchema } from "../japanese-day.ts";
import { lineOf } from "../text.ts";
import { corporateNumberSchema } from "./corporate-number.ts";

/** Katakana, as readings are written in forms; Latin letters and digits stay as they are. */
const KATAKANA = /^[\p{Script=Katakana}ー・･\u3000 0-9A-Za-z０-９Ａ-Ｚａ-ｚ.,&'’()（）-]+$/u;

const readingSchema = lineOf(200)
  .transform((text) => text.normalize("NFKC"))
  .refine((text) => KATAKANA.test(text), { error: "katakana" });

/**
 * Who an organisation is before the law (法人・団体), valid from a day until the next entry begins.
 * A town's hospital may have no corporate number of its own, hence it may be left out.
 */
export const legalPersonValuesSchema = z.strictObject({
  name: lineOf(200),
  reading: readingSchema.nullable(),
  corporateNumber: corporateNumberSchema.nullable(),
  address: lineOf(300),
  /** Such as 理事長, 代表取締役, 病院事業管理者. */
  representativeTitle: lineOf(100),
  representativeName: lineOf(100),
  validFrom: calendarDaySchema,
});
export type LegalPersonValues = z.infer<typeof legalPersonValuesSchema>;

/** An entry as it was made. It is never changed: a later entry takes its place from its own day on. */
export const legalPersonSchema = z.object({
  ...legalPersonValuesSchema.shape,
  id: legalPersonIdSchema,
  enteredAt: z.iso.datetime(),
});
export type LegalPerson = z.infer<typeof legalPersonSchema>;
