import { getRevision, getRevisionText } from "@bunkai/actions/disclosure/read-revision";
import { withdrawRevision } from "@bunkai/actions/disclosure/withdraw-revision";
import { revisionViewSchema } from "@bunkai/domain/disclosure/disclosure-view";
import { revisionSchema } from "@bunkai/domain/disclosure/revision";
import { revisionIdSchema } from "@bunkai/domain/id";
import { createRoute, z } from "@hono/zod-openapi";
import {
  actingRefusals,
  changeRefusals,
  creatingHeaders,
  fileAnswer,
  jsonAnswer,
  memberHeaders,
  memberRefusals,
  named,
  organizationQuery,
  refusals,
} from "../answers.ts";
import { asMember } from "../edge/acting.ts";
import { attachment } from "../edge/attachment.ts";
import { newRoutes } from "../edge/edge.ts";
import { noteSeen } from "../edge/note-seen.ts";
import { openToKeys } from "../edge/open-to-keys.ts";

const revision = named("Revision", revisionSchema);
const params = z.object({ id: revisionIdSchema });

/** Issued sheets: what they say, and the exact text that was hashed. */
export const revisionRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "get",
      path: "/revisions/{id}",
      operationId: "getRevision",
      tags: ["disclosure"],
      ...openToKeys("revision.read"),
      request: { headers: z.object(memberHeaders), params },
      responses: {
        200: jsonAnswer(named("RevisionView", revisionViewSchema)),
        ...refusals(...actingRefusals, "invalid_input"),
      },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      const view = await getRevision(c.var.ctx, id);
      if (view.content) noteSeen(c, { kind: "revision", id, how: "opened" });
      return c.json(view, 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/revisions/{id}/withdraw",
      operationId: "withdrawRevision",
      tags: ["disclosure"],
      middleware: asMember,
      request: { headers: z.object({ ...memberHeaders, ...creatingHeaders }), params },
      responses: {
        200: jsonAnswer(revision),
        ...refusals(...memberRefusals, ...changeRefusals, "fresh_factor_needed", "wrong_state"),
      },
    }),
    async (c) => c.json(await withdrawRevision(c.var.ctx, c.req.valid("param").id), 200),
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/revisions/{id}/content.json",
      operationId: "getRevisionText",
      tags: ["disclosure"],
      ...openToKeys("revision.read"),
      request: { headers: z.object(memberHeaders), params, query: z.object(organizationQuery) },
      responses: { 200: fileAnswer, ...refusals(...actingRefusals, "invalid_input") },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      const text = await getRevisionText(c.var.ctx, id);
      noteSeen(c, { kind: "revision", id, how: "downloaded" });
      const bytes = new TextEncoder().encode(text);
      const sizeBytes = bytes.length;
      return attachment(c, { name: `revision-${id}.json`, type: "application/json", sizeBytes }, [
        bytes,
      ]);
    },
  );
