import { importIdSchema } from "@bunkai/domain/id";
import { importChoiceSchema } from "@bunkai/domain/workbook/decide-import";
import { knownLayoutSchema } from "@bunkai/domain/workbook/layout-memory";
import { workbookReadingSchema } from "@bunkai/domain/workbook/reading";
import { z } from "@hono/zod-openapi";
import { named } from "../answers.ts";

/** What was understood of a filled-in workbook, under the id by which it is taken over. */
export const importPreviewSchema = named(
  "ImportPreview",
  z.object({
    id: importIdSchema,
    reading: workbookReadingSchema,
    layout: knownLayoutSchema,
    appliedAt: z.iso.datetime().nullable(),
  }),
);

/** What a person says about the rows, and whether the head is taken over too. */
export const importApplyingSchema = z.strictObject({
  choices: z.array(importChoiceSchema).max(2000),
  header: z.boolean(),
});

/** What reading a stranger's workbook may be refused for. */
export const workbookRefusals = [
  "file_too_large",
  "invalid_input",
  "media_type_refused",
  "origin_refused",
  "work_busy",
  "work_failed",
  "work_timed_out",
  "work_too_large",
  "workbook_bomb",
  "workbook_damaged",
  "workbook_empty",
  "workbook_encrypted",
  "workbook_not_read",
  "workbook_not_xlsx",
  "workbook_old_format",
  "workbook_product_unknown",
  "workbook_rights_managed",
  "workbook_too_large",
  "workbook_unsafe",
  "workbook_without_table",
  "workbook_wrong_edition",
] as const;

/** What taking over may be refused for. */
export const importRefusals = [
  "answer_misfit",
  "import_ambiguous",
  "import_applied",
  "import_choice_unknown",
  "import_item_unknown",
  "import_outdated",
  "import_undecided",
] as const;
