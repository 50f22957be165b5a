import { z } from "zod";
import { columnCorrectionSchema } from "./column-correction.ts";
import { type RememberedChoice, rememberedChoiceSchema } from "./remembered-choice.ts";

/** `layoutFingerprint` of a workbook. */
export const fingerprintSchema = z.string().regex(/^[0-9a-z]{1,64}$/u);

/** What people of an organisation said of one layout, for one edition. */
const layoutMemorySchema = z.strictObject({
  fingerprint: fingerprintSchema,
  columns: z.array(columnCorrectionSchema),
  choices: z.array(rememberedChoiceSchema),
});
export type LayoutMemory = z.infer<typeof layoutMemorySchema>;

/** What a person says of the columns of a layout. */
export const columnsRememberingSchema = z.strictObject({
  columns: z.array(columnCorrectionSchema).min(1).max(50),
});

/** The layout of a workbook that was read, and what was remembered of it. */
export const knownLayoutSchema = z.strictObject({
  fingerprint: fingerprintSchema,
  columns: z.array(columnCorrectionSchema),
  choiceCount: z.int().min(0),
});
export type KnownLayout = z.infer<typeof knownLayoutSchema>;

/** What is remembered of a layout, as reading wants it; nothing of one that nobody has spoken of. */
export function memoryOf(
  memories: readonly LayoutMemory[],
  fingerprint: string,
): { readonly columns: LayoutMemory["columns"]; readonly choices: readonly RememberedChoice[] } {
  const found = memories.find((one) => one.fingerprint === fingerprint);
  return { columns: found?.columns ?? [], choices: found?.choices ?? [] };
}
