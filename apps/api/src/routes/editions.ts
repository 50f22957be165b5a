import {
  readEdition,
  readEditions,
  readFormsWithoutItems,
} from "@bunkai/actions/catalog/read-editions";
import { bilingualSchema } from "@bunkai/domain/catalog/bilingual";
import { editionKeySchema, editionSchema, sheetKindSchema } from "@bunkai/domain/catalog/edition";
import { formWithoutItemsSchema } from "@bunkai/domain/catalog/form-without-items";
import { isOwnEdition } from "@bunkai/domain/catalog/is-own-edition";
import { createRoute, z } from "@hono/zod-openapi";
import { actingRefusals, jsonAnswer, memberHeaders, named, refusals } from "../answers.ts";
import { newRoutes } from "../edge/edge.ts";
import { openToEveryKey } from "../edge/open-to-keys.ts";

const edition = named("Edition", editionSchema);
const editionInList = named(
  "EditionInList",
  z.object({
    key: editionKeySchema,
    kind: sheetKindSchema,
    title: bilingualSchema,
    isOwnWording: z.boolean(),
    itemCount: z.int(),
    version: z.string(),
    /** Made by the organisation from a workbook that it loaded. */
    isOwn: z.boolean(),
  }),
);

/** The forms that sheets can be written in. */
export const editionRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "get",
      path: "/editions",
      operationId: "listEditions",
      tags: ["catalog"],
      ...openToEveryKey,
      request: { headers: z.object(memberHeaders) },
      responses: {
        200: jsonAnswer(z.object({ items: z.array(editionInList) })),
        ...refusals(...actingRefusals),
      },
    }),
    async (c) => {
      const items = (await readEditions(c.var.ctx)).map(
        ({ isOwnWording, items: rows, key, kind, title, version }) => ({
          key,
          kind,
          title,
          isOwnWording,
          itemCount: rows.length,
          version,
          isOwn: isOwnEdition({ key }),
        }),
      );
      return c.json({ items }, 200);
    },
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/forms-without-items",
      operationId: "listFormsWithoutItems",
      tags: ["catalog"],
      ...openToEveryKey,
      request: { headers: z.object(memberHeaders) },
      responses: {
        200: jsonAnswer(
          z.object({ items: z.array(named("FormWithoutItems", formWithoutItemsSchema)) }),
        ),
        ...refusals(...actingRefusals),
      },
    }),
    async (c) => c.json({ items: [...(await readFormsWithoutItems(c.var.ctx))] }, 200),
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/editions/{key}",
      operationId: "getEdition",
      tags: ["catalog"],
      ...openToEveryKey,
      request: { headers: z.object(memberHeaders), params: z.object({ key: editionKeySchema }) },
      responses: { 200: jsonAnswer(edition), ...refusals(...actingRefusals, "invalid_input") },
    }),
    async (c) => c.json(await readEdition(c.var.ctx, c.req.valid("param").key), 200),
  );
