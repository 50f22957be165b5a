import { z } from "zod";
import { fileIdSchema } from "../id.ts";
import { lineOf } from "../text.ts";

/** What Bunkai keeps, by the type found in the bytes, never by the name or the sender's word. */
export const fileTypes = {
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
  "application/vnd.ms-excel.sheet.macroenabled.12": "xlsm",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "image/jpeg": "jpg",
  "image/png": "png",
  "text/plain": "txt",
} as const;
export type FileType = keyof typeof fileTypes;

export const fileNameSchema = lineOf(200).refine((name) => !/[/\\]|^\.{1,2}$/u.test(name), {
  error: "path",
});

export const storedFileSchema = z.object({
  id: fileIdSchema,
  name: z.string(),
  type: z.string(),
  sizeBytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  addedAt: z.iso.datetime(),
  /** The address of the guest who sent it; null for what a member has added. */
  sentBy: z.string().nullable(),
});
export type StoredFile = z.infer<typeof storedFileSchema>;
