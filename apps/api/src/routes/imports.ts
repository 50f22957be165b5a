import { applyImport } from "@bunkai/actions/disclosure/apply-import";
import { previewImport } from "@bunkai/actions/disclosure/preview-import";
import { disclosureIdSchema, importIdSchema } from "@bunkai/domain/id";
import { createRoute, z } from "@hono/zod-openapi";
import {
  actingRefusals,
  bytesSchema,
  changeRefusals,
  creatingHeaders,
  jsonAnswer,
  jsonContent,
  memberHeaders,
  refusals,
} from "../answers.ts";
import { newRoutes } from "../edge/edge.ts";
import { openToKeys } from "../edge/open-to-keys.ts";
import { FILE_NAME_HEADER, uploadOf } from "../edge/upload.ts";
import {
  importApplyingSchema,
  importPreviewSchema,
  importRefusals,
  workbookRefusals,
} from "../edge/workbook-import.ts";

const params = z.object({ id: disclosureIdSchema });
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
        201: jsonAnswer(importPreviewSchema),
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
        body: jsonContent(importApplyingSchema),
      },
      responses: {
        200: jsonAnswer(z.object({ answers: z.int() })),
        ...refusals(...actingRefusals, ...changeRefusals, ...importRefusals),
      },
    }),
    async (c) => {
      const { id, importId } = c.req.valid("param");
      return c.json(await applyImport(c.var.ctx, id, importId, c.req.valid("json")), 200);
    },
  );
