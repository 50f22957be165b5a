import { assignSection, readSectionCharges } from "@bunkai/actions/disclosure/assign-section";
import {
  commentOnItem,
  readItemComments,
  resolveComments,
} from "@bunkai/actions/disclosure/comment-on-item";
import { confirmAnswers } from "@bunkai/actions/disclosure/confirm-answers";
import { itemKeySchema } from "@bunkai/domain/catalog/item";
import {
  COMMENTS_PER_ITEM_MAX,
  itemCommentSchema,
  itemCommentTextSchema,
} from "@bunkai/domain/disclosure/item-comment";
import {
  sectionChargeChangeSchema,
  sectionChargeSchema,
} from "@bunkai/domain/disclosure/section-charge";
import { disclosureIdSchema, itemCommentIdSchema, receivedCopyIdSchema } from "@bunkai/domain/id";
import { createRoute, z } from "@hono/zod-openapi";
import {
  changeRefusals,
  creatingHeaders,
  jsonAnswer,
  jsonContent,
  memberHeaders,
  memberRefusals,
  named,
  refusals,
} from "../answers.ts";
import { asMember } from "../edge/acting.ts";
import { newRoutes } from "../edge/edge.ts";

/** No edition has nearly as many items. */
const CONFIRMED_MAX = 2000;

const params = z.object({ id: disclosureIdSchema });
const itemParams = params.extend({ key: itemKeySchema });
const writingHeaders = z.object({ ...memberHeaders, ...creatingHeaders });
const comment = named("ItemComment", itemCommentSchema);
const charges = z.object({ items: z.array(named("SectionCharge", sectionChargeSchema)) });

const seen = z.strictObject({
  answers: z
    .array(z.strictObject({ itemKey: itemKeySchema, version: z.int().min(1) }))
    .max(CONFIRMED_MAX),
});

/** Work on a draft between the members of a vendor: what is confirmed, said to each other, and divided. */
export const authoringRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "post",
      path: "/received-copies/{id}/confirmations",
      operationId: "confirmReceivedAnswers",
      tags: ["disclosure"],
      middleware: asMember,
      request: {
        headers: writingHeaders,
        params: z.object({ id: receivedCopyIdSchema }),
        body: jsonContent(seen),
      },
      responses: {
        200: jsonAnswer(z.object({ itemKeys: z.array(z.string()) })),
        ...refusals(...memberRefusals, ...changeRefusals),
      },
    }),
    async (c) => {
      const draft = { receivedCopyId: c.req.valid("param").id };
      return c.json(await confirmAnswers(c.var.ctx, draft, c.req.valid("json").answers), 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/disclosures/{id}/confirmations",
      operationId: "confirmAnswers",
      tags: ["disclosure"],
      middleware: asMember,
      request: { headers: writingHeaders, params, body: jsonContent(seen) },
      responses: {
        200: jsonAnswer(z.object({ itemKeys: z.array(z.string()) })),
        ...refusals(...memberRefusals, ...changeRefusals),
      },
    }),
    async (c) => {
      const { answers } = c.req.valid("json");
      return c.json(await confirmAnswers(c.var.ctx, c.req.valid("param").id, answers), 200);
    },
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/disclosures/{id}/comments",
      operationId: "listItemComments",
      tags: ["disclosure"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders), params },
      responses: {
        200: jsonAnswer(z.object({ items: z.array(comment) })),
        ...refusals(...memberRefusals, "invalid_input"),
      },
    }),
    async (c) => c.json({ items: await readItemComments(c.var.ctx, c.req.valid("param").id) }, 200),
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/disclosures/{id}/items/{key}/comments",
      operationId: "commentOnItem",
      tags: ["disclosure"],
      middleware: asMember,
      request: {
        headers: writingHeaders,
        params: itemParams,
        body: jsonContent(z.strictObject({ text: itemCommentTextSchema })),
      },
      responses: {
        201: jsonAnswer(comment),
        ...refusals(...memberRefusals, ...changeRefusals, "comment_limit"),
      },
    }),
    async (c) => {
      const { id, key } = c.req.valid("param");
      const place = { disclosureId: id, itemKey: key };
      return c.json(await commentOnItem(c.var.ctx, place, c.req.valid("json").text), 201);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/disclosures/{id}/items/{key}/comments/resolution",
      operationId: "resolveComments",
      tags: ["disclosure"],
      middleware: asMember,
      request: {
        headers: writingHeaders,
        params: itemParams,
        body: jsonContent(
          z.strictObject({
            commentIds: z.array(itemCommentIdSchema).min(1).max(COMMENTS_PER_ITEM_MAX),
          }),
        ),
      },
      responses: {
        200: jsonAnswer(z.object({ resolved: z.int() })),
        ...refusals(...memberRefusals, ...changeRefusals),
      },
    }),
    async (c) => {
      const { id, key } = c.req.valid("param");
      const place = { disclosureId: id, itemKey: key };
      const { commentIds } = c.req.valid("json");
      return c.json(await resolveComments(c.var.ctx, place, commentIds), 200);
    },
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/disclosures/{id}/sections",
      operationId: "listSectionCharges",
      tags: ["disclosure"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders), params },
      responses: {
        200: jsonAnswer(charges),
        ...refusals(...memberRefusals, "invalid_input"),
      },
    }),
    async (c) =>
      c.json({ items: await readSectionCharges(c.var.ctx, c.req.valid("param").id) }, 200),
  )
  .openapi(
    createRoute({
      method: "put",
      path: "/disclosures/{id}/sections/{key}",
      operationId: "assignSection",
      tags: ["disclosure"],
      middleware: asMember,
      request: {
        headers: writingHeaders,
        params: itemParams,
        body: jsonContent(sectionChargeChangeSchema),
      },
      responses: {
        200: jsonAnswer(charges),
        ...refusals(...memberRefusals, ...changeRefusals, "edit_conflict"),
      },
    }),
    async (c) => {
      const { id, key } = c.req.valid("param");
      const place = { disclosureId: id, sectionKey: key };
      const items = await assignSection(c.var.ctx, place, c.req.valid("json"));
      return c.json({ items }, 200);
    },
  );
