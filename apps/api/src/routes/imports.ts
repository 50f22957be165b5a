import { applyImport } from "@bunkai/actions/disclosure/apply-import";
import { previewImport } from "@bunkai/actions/disclosure/preview-import";
import { disclosureIdSchema, importIdSchema } from "@bunkai/domain/id";
import { importChoiceSchema } from "@bunkai/domain/workbook/decide-import";
import { workbookReadingSchema } from "@bunkai/domain/workbook/reading";
import { createRoute, z } from "@hono/zod-openapi";
import {
  actingRefusals,
  bytesSchema,
  changeRefusals,
  creatingHeaders,
  jsonAnswer,
  jsonContent,
  memberHeaders,
  named,
  refusals,
} from "../answers.ts";
import { newRoutes } from "../edge/edge.ts";
import { openToKeys } from "../edge/open-to-keys.ts";
import { FILE_NAME_HEADER, uploadOf } from "../edge/upload.ts";

const params = z.object({ id: disclosureIdSchema });
const importPreviewSchema = z.object({ id: importIdSchema, reading: workbookReadingSchema });
/** What reading a stranger's workbook may be refused for. */
const workbookRefusals = [
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

/** Filled-in workbooks: read first, taken over once a person has looked. */
export const importRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "post",
      path: "/disclosures/{id}/imports",
      operationId: "previewImport",
      tags: ["workbook"],
      ...openToKeys("disclosure.write"),
      request: {
        headers: z.object({ ...memberHeaders, [FILE_NAME_HEADER]: z.string().optional() }),
        params,
        query: z.object({ product: z.string().max(200).optional() }),
        body: { required: true, content: { "application/octet-stream": { schema: bytesSchema } } },
      },
      responses: {
        201: jsonAnswer(named("ImportPreview", importPreviewSchema)),
        ...refusals(...actingRefusals, ...workbookRefusals),
      },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      const { product } = c.req.valid("query");
      return c.json(await previewImport(c.var.ctx, id, { ...uploadOf(c), product }), 201);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/disclosures/{id}/imports/{importId}/apply",
      operationId: "applyImport",
      tags: ["workbook"],
      ...openToKeys("disclosure.write"),
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        params: params.extend({ importId: importIdSchema }),
        body: jsonContent(
          z.strictObject({ choices: z.array(importChoiceSchema).max(2000), header: z.boolean() }),
        ),
      },
      responses: {
        200: jsonAnswer(z.object({ answers: z.int() })),
        ...refusals(
          ...actingRefusals,
          ...changeRefusals,
          "answer_misfit",
          "import_ambiguous",
          "import_applied",
          "import_choice_unknown",
          "import_item_unknown",
          "import_undecided",
        ),
      },
    }),
    async (c) => {
      const { id, importId } = c.req.valid("param");
      return c.json(await applyImport(c.var.ctx, id, importId, c.req.valid("json")), 200);
    },
  );
