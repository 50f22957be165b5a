import { changeHeader } from "@bunkai/actions/disclosure/change-header";
import { issueRevision } from "@bunkai/actions/disclosure/issue-revision";
import { openDisclosure } from "@bunkai/actions/disclosure/open-disclosure";
import { getDisclosure, readDisclosures } from "@bunkai/actions/disclosure/read-disclosure";
import { saveAnswer } from "@bunkai/actions/disclosure/save-answer";
import { editionKeySchema } from "@bunkai/domain/catalog/edition";
import { itemKeySchema } from "@bunkai/domain/catalog/item";
import { openAnswerSchema } from "@bunkai/domain/disclosure/answer";
import {
  disclosureSchema,
  draftAnswerSchema,
  draftSchema,
} from "@bunkai/domain/disclosure/disclosure";
import { disclosureViewSchema } from "@bunkai/domain/disclosure/disclosure-view";
import { draftSeenSchema } from "@bunkai/domain/disclosure/draft-seen";
import { revisionSchema, visibilitySchema } from "@bunkai/domain/disclosure/revision";
import { sheetHeaderSchema } from "@bunkai/domain/disclosure/sheet-header";
import { disclosureIdSchema, offeringIdSchema } from "@bunkai/domain/id";
import { createRoute, z } from "@hono/zod-openapi";
import {
  actingRefusals,
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
import { openToKeys } from "../edge/open-to-keys.ts";
import { getVersion, tagVersion } from "../edge/version-tag.ts";

const disclosure = named("Disclosure", disclosureSchema);
const params = z.object({ id: disclosureIdSchema });
const opening = named(
  "DisclosureOpening",
  z.strictObject({ offeringId: offeringIdSchema, editionKey: editionKeySchema }),
);

/** Drafts: answering, reading in filled-in workbooks, issuing. */
export const disclosureRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "get",
      path: "/disclosures",
      operationId: "listDisclosures",
      tags: ["disclosure"],
      ...openToKeys("disclosure.read"),
      request: {
        headers: z.object(memberHeaders),
        query: z.object({ offeringId: offeringIdSchema }),
      },
      responses: {
        200: jsonAnswer(z.object({ items: z.array(disclosure) })),
        ...refusals(...actingRefusals, "invalid_input"),
      },
    }),
    async (c) => {
      const { offeringId } = c.req.valid("query");
      return c.json({ items: await readDisclosures(c.var.ctx, offeringId) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/disclosures",
      operationId: "openDisclosure",
      tags: ["disclosure"],
      ...openToKeys("disclosure.write"),
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        body: jsonContent(opening),
      },
      responses: {
        201: jsonAnswer(disclosure),
        ...refusals(...actingRefusals, ...changeRefusals, "wrong_state"),
      },
    }),
    async (c) => {
      const { editionKey, offeringId } = c.req.valid("json");
      const opened = await openDisclosure(c.var.ctx, offeringId, editionKey);
      c.header("location", `/api/v1/disclosures/${opened.id}`);
      return c.json(opened, 201);
    },
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/disclosures/{id}",
      operationId: "getDisclosure",
      tags: ["disclosure"],
      ...openToKeys("disclosure.read"),
      request: { headers: z.object(memberHeaders), params },
      responses: {
        200: jsonAnswer(named("DisclosureView", disclosureViewSchema)),
        ...refusals(...actingRefusals, "invalid_input"),
      },
    }),
    async (c) => {
      const view = await getDisclosure(c.var.ctx, c.req.valid("param").id);
      tagVersion(c, view.disclosure);
      return c.json(view, 200);
    },
  )
  .openapi(
    createRoute({
      method: "patch",
      path: "/disclosures/{id}",
      operationId: "changeDisclosureHeader",
      tags: ["disclosure"],
      ...openToKeys("disclosure.write"),
      request: {
        headers: z.object({ ...memberHeaders, ...editingHeaders, ...creatingHeaders }),
        params,
        body: jsonContent(z.strictObject({ header: sheetHeaderSchema })),
      },
      responses: {
        200: jsonAnswer(named("Draft", draftSchema)),
        ...refusals(...actingRefusals, ...changeRefusals, "edit_conflict", "edit_needs_version"),
      },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      const changed = await changeHeader(c.var.ctx, id, c.req.valid("json").header, getVersion(c));
      tagVersion(c, changed);
      return c.json(changed, 200);
    },
  )
  .openapi(
    createRoute({
      method: "put",
      path: "/disclosures/{id}/answers/{key}",
      operationId: "saveAnswer",
      tags: ["disclosure"],
      ...openToKeys("disclosure.write"),
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        params: params.extend({ key: itemKeySchema }),
        body: jsonContent(z.strictObject({ answer: openAnswerSchema, version: z.int().min(0) })),
      },
      responses: {
        200: jsonAnswer(named("DraftAnswer", draftAnswerSchema)),
        ...refusals(...actingRefusals, ...changeRefusals, "answer_misfit", "edit_conflict"),
      },
    }),
    async (c) => {
      const { id, key } = c.req.valid("param");
      const saved = await saveAnswer(c.var.ctx, {
        draft: id,
        itemKey: key,
        ...c.req.valid("json"),
      });
      return c.json(saved, 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/disclosures/{id}/publish",
      operationId: "issueRevision",
      tags: ["disclosure"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        params,
        body: jsonContent(z.strictObject({ visibility: visibilitySchema, seen: draftSeenSchema })),
      },
      responses: {
        201: jsonAnswer(named("Revision", revisionSchema)),
        ...refusals(
          ...memberRefusals,
          ...changeRefusals,
          "draft_changed",
          "fresh_factor_needed",
          "revision_unchanged",
          "sheet_incomplete",
          "text_unprintable",
        ),
      },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      const { seen, visibility } = c.req.valid("json");
      const revision = await issueRevision(c.var.ctx, id, visibility, seen);
      c.header("location", `/api/v1/revisions/${revision.id}`);
      return c.json(revision, 201);
    },
  );
