import { forgetLayout, rememberColumns } from "@bunkai/actions/workbook/remember-layout";
import { editionKeySchema } from "@bunkai/domain/catalog/edition";
import { columnsRememberingSchema, fingerprintSchema } from "@bunkai/domain/workbook/layout-memory";
import { createRoute, z } from "@hono/zod-openapi";
import {
  changeRefusals,
  jsonContent,
  memberHeaders,
  memberRefusals,
  named,
  noContent,
  refusals,
} from "../answers.ts";
import { asMember } from "../edge/acting.ts";
import { newRoutes } from "../edge/edge.ts";

const params = z.object({ editionKey: editionKeySchema, fingerprint: fingerprintSchema });
const path = "/layouts/{editionKey}/{fingerprint}";

/** What an organisation remembers of the layouts of workbooks that it reads. */
export const layoutRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "put",
      path,
      operationId: "rememberColumns",
      tags: ["workbook"],
      middleware: asMember,
      request: {
        headers: z.object(memberHeaders),
        params,
        body: jsonContent(named("ColumnsRemembering", columnsRememberingSchema)),
      },
      responses: {
        204: noContent,
        ...refusals(...memberRefusals, ...changeRefusals),
      },
    }),
    async (c) => {
      await rememberColumns(c.var.ctx, c.req.valid("param"), c.req.valid("json").columns);
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: "delete",
      path,
      operationId: "forgetLayout",
      tags: ["workbook"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders), params },
      responses: {
        204: noContent,
        ...refusals(...memberRefusals, ...changeRefusals),
      },
    }),
    async (c) => {
      await forgetLayout(c.var.ctx, c.req.valid("param"));
      return c.body(null, 204);
    },
  );
