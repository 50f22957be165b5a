import { applyImport } from "@bunkai/actions/disclosure/apply-import";
import { changeHeader } from "@bunkai/actions/disclosure/change-header";
import { previewImport } from "@bunkai/actions/disclosure/preview-import";
import { saveAnswer } from "@bunkai/actions/disclosure/save-answer";
import { itemKeySchema } from "@bunkai/domain/catalog/item";
import { openAnswerSchema } from "@bunkai/domain/disclosure/answer";
import { draftAnswerSchema, draftSchema } from "@bunkai/domain/disclosure/disclosure";
import { sheetHeaderSchema } from "@bunkai/domain/disclosure/sheet-header";
import { importIdSchema, receivedCopyIdSchema } from "@bunkai/domain/id";
import { createRoute, z } from "@hono/zod-openapi";
import {
  bytesSchema,
  changeRefusals,
  creatingHeaders,
  editingHeaders,
  jsonAnswer,
  jsonContent,
  memberHeaders,
  memberRefusals,
  named,
  refusals,
} from "../answers.ts";
import { asMember } from "../edge/acting.ts";
import { newRoutes } from "../edge/edge.ts";
import { FILE_NAME_HEADER, uploadOf } from "../edge/upload.ts";
import { getVersion, tagVersion } from "../edge/version-tag.ts";
import {
  importApplyingSchema,
  importPreviewSchema,
  importRefusals,
  workbookRefusals,
} from "../edge/workbook-import.ts";

const params = z.object({ id: receivedCopyIdSchema });

/** What is written down of a received sheet: typed in, or read from its workbook. */
export const receivedDraftRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "patch",
      path: "/received-copies/{id}/header",
      operationId: "changeReceivedHeader",
      tags: ["disclosure"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...editingHeaders, ...creatingHeaders }),
        params,
        body: jsonContent(z.strictObject({ header: sheetHeaderSchema })),
      },
      responses: {
        200: jsonAnswer(named("Draft", draftSchema)),
        ...refusals(...memberRefusals, ...changeRefusals, "edit_conflict", "edit_needs_version"),
      },
    }),
    async (c) => {
      const draft = { receivedCopyId: c.req.valid("param").id };
      const { header } = c.req.valid("json");
      const changed = await changeHeader(c.var.ctx, draft, header, getVersion(c));
      tagVersion(c, changed);
      return c.json(changed, 200);
    },
  )
  .openapi(
    createRoute({
      method: "put",
      path: "/received-copies/{id}/answers/{key}",
      operationId: "saveReceivedAnswer",
      tags: ["disclosure"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        params: params.extend({ key: itemKeySchema }),
        body: jsonContent(z.strictObject({ answer: openAnswerSchema, version: z.int().min(0) })),
      },
      responses: {
        200: jsonAnswer(named("DraftAnswer", draftAnswerSchema)),
        ...refusals(...memberRefusals, ...changeRefusals, "answer_misfit", "edit_conflict"),
      },
    }),
    async (c) => {
      const { id, key: itemKey } = c.req.valid("param");
      const draft = { receivedCopyId: id };
      const saved = await saveAnswer(c.var.ctx, { draft, itemKey, ...c.req.valid("json") });
      return c.json(saved, 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/received-copies/{id}/imports",
      operationId: "previewReceivedImport",
      tags: ["workbook"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, [FILE_NAME_HEADER]: z.string().optional() }),
        params,
        query: z.object({ product: z.string().max(200).optional() }),
        body: { required: true, content: { "application/octet-stream": { schema: bytesSchema } } },
      },
      responses: {
        201: jsonAnswer(importPreviewSchema),
        ...refusals(...memberRefusals, ...workbookRefusals),
      },
    }),
    async (c) => {
      const draft = { receivedCopyId: c.req.valid("param").id };
      const { product } = c.req.valid("query");
      return c.json(await previewImport(c.var.ctx, draft, { ...uploadOf(c), product }), 201);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/received-copies/{id}/imports/{importId}/apply",
      operationId: "applyReceivedImport",
      tags: ["workbook"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        params: params.extend({ importId: importIdSchema }),
        body: jsonContent(importApplyingSchema),
      },
      responses: {
        200: jsonAnswer(z.object({ answers: z.int() })),
        ...refusals(...memberRefusals, ...changeRefusals, ...importRefusals),
      },
    }),
    async (c) => {
      const { id, importId } = c.req.valid("param");
      const draft = { receivedCopyId: id };
      return c.json(await applyImport(c.var.ctx, draft, importId, c.req.valid("json")), 200);
    },
  );
