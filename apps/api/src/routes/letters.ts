import { confirmLetters, readLetters } from "@bunkai/actions/disclosure/confirm-letters";
import { draftSeenSchema } from "@bunkai/domain/disclosure/draft-seen";
import { disclosureIdSchema } from "@bunkai/domain/id";
import {
  confirmedLettersSchema,
  rewrittenDraftSchema,
  sheetLettersSchema,
} from "@bunkai/domain/paper/confirmed-letters";
import { createRoute, z } from "@hono/zod-openapi";
import {
  actingRefusals,
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
import { openToKeys } from "../edge/open-to-keys.ts";

const params = z.object({ id: disclosureIdSchema });

/** Letters of a draft that no paper prints as written: where they stand, and what a person says of them. */
export const letterRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "get",
      path: "/disclosures/{id}/letters",
      operationId: "listLetters",
      tags: ["disclosure"],
      ...openToKeys("disclosure.read"),
      request: { headers: z.object(memberHeaders), params },
      responses: {
        200: jsonAnswer(z.object({ items: z.array(named("SheetLetters", sheetLettersSchema)) })),
        ...refusals(...actingRefusals, "invalid_input"),
      },
    }),
    async (c) => {
      const found = await readLetters(c.var.ctx, c.req.valid("param").id);
      const items = found.map((one) => ({ ...one, letters: [...one.letters] }));
      return c.json({ items }, 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/disclosures/{id}/letters",
      operationId: "confirmLetters",
      tags: ["disclosure"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        params,
        body: jsonContent(
          z.strictObject({ letters: confirmedLettersSchema, seen: draftSeenSchema }),
        ),
      },
      responses: {
        200: jsonAnswer(named("RewrittenDraft", rewrittenDraftSchema)),
        ...refusals(...memberRefusals, ...changeRefusals, "draft_changed"),
      },
    }),
    async (c) => {
      const { letters, seen } = c.req.valid("json");
      return c.json(await confirmLetters(c.var.ctx, c.req.valid("param").id, letters, seen), 200);
    },
  );
