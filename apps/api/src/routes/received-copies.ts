import { changeReceivedCopy } from "@bunkai/actions/disclosure/change-received-copy";
import { fileReceivedCopy } from "@bunkai/actions/disclosure/file-received-copy";
import { openReceivedCopy } from "@bunkai/actions/disclosure/open-received-copy";
import {
  readReceivedCopies,
  readReceivedCopy,
} from "@bunkai/actions/disclosure/read-received-copies";
import { retireReceivedCopy } from "@bunkai/actions/disclosure/retire-received-copy";
import { editionKeySchema } from "@bunkai/domain/catalog/edition";
import { draftSeenSchema } from "@bunkai/domain/disclosure/draft-seen";
import {
  receivedCopySchema,
  receivedCopyValuesSchema,
  receivedCopyViewSchema,
} from "@bunkai/domain/disclosure/received-copy";
import { receivedCopyIdSchema, revisionIdSchema } from "@bunkai/domain/id";
import { pageOf, pageQuerySchema } from "@bunkai/domain/page";
import { createRoute, z } from "@hono/zod-openapi";
import {
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
import { getVersion, tagVersion } from "../edge/version-tag.ts";

const copy = named("ReceivedCopy", receivedCopySchema);
const params = z.object({ id: receivedCopyIdSchema });

/** 受領済み開示書: sheets that an organisation got by itself, filed for itself. */
export const receivedCopyRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "get",
      path: "/received-copies",
      operationId: "listReceivedCopies",
      tags: ["disclosure"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders), query: pageQuerySchema },
      responses: {
        200: jsonAnswer(pageOf(copy)),
        ...refusals(...memberRefusals, "invalid_input"),
      },
    }),
    async (c) => c.json(await readReceivedCopies(c.var.ctx, c.req.valid("query")), 200),
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/received-copies",
      operationId: "openReceivedCopy",
      tags: ["disclosure"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        body: jsonContent(
          named(
            "ReceivedCopyOpening",
            receivedCopyValuesSchema.extend({ editionKey: editionKeySchema }),
          ),
        ),
      },
      responses: { 201: jsonAnswer(copy), ...refusals(...memberRefusals, ...changeRefusals) },
    }),
    async (c) => {
      const { editionKey, ...values } = c.req.valid("json");
      const opened = await openReceivedCopy(c.var.ctx, values, editionKey);
      c.header("location", `/api/v1/received-copies/${opened.id}`);
      tagVersion(c, opened);
      return c.json(opened, 201);
    },
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/received-copies/{id}",
      operationId: "getReceivedCopy",
      tags: ["disclosure"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders), params },
      responses: {
        200: jsonAnswer(named("ReceivedCopyView", receivedCopyViewSchema)),
        ...refusals(...memberRefusals, "invalid_input"),
      },
    }),
    async (c) => {
      const view = await readReceivedCopy(c.var.ctx, c.req.valid("param").id);
      tagVersion(c, view.copy);
      return c.json(view, 200);
    },
  )
  .openapi(
    createRoute({
      method: "patch",
      path: "/received-copies/{id}",
      operationId: "changeReceivedCopy",
      tags: ["disclosure"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...editingHeaders, ...creatingHeaders }),
        params,
        body: jsonContent(named("ReceivedCopyValues", receivedCopyValuesSchema)),
      },
      responses: {
        200: jsonAnswer(copy),
        ...refusals(...memberRefusals, ...changeRefusals, "edit_conflict", "edit_needs_version"),
      },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      const changed = await changeReceivedCopy(c.var.ctx, id, c.req.valid("json"), getVersion(c));
      tagVersion(c, changed);
      return c.json(changed, 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/received-copies/{id}/filings",
      operationId: "fileReceivedCopy",
      tags: ["disclosure"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        params,
        body: jsonContent(z.strictObject({ seen: draftSeenSchema })),
      },
      responses: {
        201: jsonAnswer(copy),
        ...refusals(
          ...memberRefusals,
          ...changeRefusals,
          "draft_changed",
          "revision_unchanged",
          "sheet_incomplete",
        ),
      },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      return c.json(await fileReceivedCopy(c.var.ctx, id, c.req.valid("json").seen), 201);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/received-copies/{id}/retirement",
      operationId: "retireReceivedCopy",
      tags: ["disclosure"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        params,
        body: jsonContent(z.strictObject({ revisionId: revisionIdSchema })),
      },
      responses: {
        200: jsonAnswer(copy),
        ...refusals(...memberRefusals, ...changeRefusals, "wrong_state"),
      },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      return c.json(await retireReceivedCopy(c.var.ctx, id, c.req.valid("json").revisionId), 200);
    },
  );
