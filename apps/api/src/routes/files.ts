import { addFile } from "@bunkai/actions/file/add-file";
import { openFile, readFiles } from "@bunkai/actions/file/read-files";
import { removeFile } from "@bunkai/actions/file/remove-file";
import { storedFileSchema } from "@bunkai/domain/file/stored-file";
import { fileIdSchema } from "@bunkai/domain/id";
import { pageOf, pageQuerySchema } from "@bunkai/domain/page";
import { createRoute, z } from "@hono/zod-openapi";
import {
  bytesSchema,
  creatingHeaders,
  fileAnswer,
  jsonAnswer,
  memberHeaders,
  memberRefusals,
  named,
  noContent,
  organizationQuery,
  refusals,
} from "../answers.ts";
import { asMember } from "../edge/acting.ts";
import { attachment } from "../edge/attachment.ts";
import { newRoutes } from "../edge/edge.ts";
import { FILE_NAME_HEADER, uploadOf } from "../edge/upload.ts";

const file = named("StoredFile", storedFileSchema);
const params = z.object({ id: fileIdSchema });

/** The organisation's files: bytes in as they come, bytes out as an attachment. */
export const fileRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "get",
      path: "/files",
      operationId: "listFiles",
      tags: ["file"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders), query: pageQuerySchema },
      responses: {
        200: jsonAnswer(pageOf(file)),
        ...refusals(...memberRefusals, "invalid_input"),
      },
    }),
    async (c) => c.json(await readFiles(c.var.ctx, c.req.valid("query")), 200),
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/files",
      operationId: "addFile",
      tags: ["file"],
      middleware: asMember,
      request: {
        headers: z.object({
          ...memberHeaders,
          ...creatingHeaders,
          [FILE_NAME_HEADER]: z.string().optional(),
        }),
        body: { required: true, content: { "application/octet-stream": { schema: bytesSchema } } },
      },
      responses: {
        201: jsonAnswer(file),
        ...refusals(
          ...memberRefusals,
          "file_too_large",
          "file_type_refused",
          "idempotency_key_reused",
          "invalid_input",
          "media_type_refused",
          "origin_refused",
        ),
      },
    }),
    async (c) => {
      const added = await addFile(c.var.ctx, uploadOf(c));
      c.header("location", `/api/v1/files/${added.id}`);
      return c.json(added, 201);
    },
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/files/{id}",
      operationId: "getFile",
      tags: ["file"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders), params },
      responses: { 200: jsonAnswer(file), ...refusals(...memberRefusals) },
    }),
    async (c) => c.json((await openFile(c.var.ctx, c.req.valid("param").id)).file, 200),
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/files/{id}/content",
      operationId: "getFileContent",
      tags: ["file"],
      middleware: asMember,
      request: {
        headers: z.object(memberHeaders),
        params,
        query: z.object(organizationQuery),
      },
      responses: {
        200: fileAnswer,
        ...refusals(...memberRefusals),
      },
    }),
    async (c) => {
      const opened = await openFile(c.var.ctx, c.req.valid("param").id);
      return attachment(c, opened.file, opened.bytes);
    },
  )
  .openapi(
    createRoute({
      method: "delete",
      path: "/files/{id}",
      operationId: "removeFile",
      tags: ["file"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders), params },
      responses: { 204: noContent, ...refusals(...memberRefusals, "origin_refused") },
    }),
    async (c) => {
      await removeFile(c.var.ctx, c.req.valid("param").id);
      return c.body(null, 204);
    },
  );
