import { createApiKey } from "@bunkai/actions/account/create-api-key";
import { readApiKeys } from "@bunkai/actions/account/read-api-keys";
import { revokeApiKey } from "@bunkai/actions/account/revoke-api-key";
import {
  apiKeyCreatedSchema,
  apiKeyCreateSchema,
  apiKeySchema,
} from "@bunkai/domain/account/api-key";
import { apiKeyIdSchema } from "@bunkai/domain/id";
import { pageOf, pageQuerySchema } from "@bunkai/domain/page";
import { createRoute, z } from "@hono/zod-openapi";
import {
  changeRefusals,
  jsonAnswer,
  jsonContent,
  memberHeaders,
  memberRefusals,
  named,
  refusals,
} from "../answers.ts";
import { asMember } from "../edge/acting.ts";
import { newRoutes } from "../edge/edge.ts";

const apiKey = named("ApiKey", apiKeySchema);

/** The keys with which programs act for the organisation. */
export const apiKeyRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "get",
      path: "/api-keys",
      operationId: "listApiKeys",
      tags: ["account"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders), query: pageQuerySchema },
      responses: {
        200: jsonAnswer(pageOf(apiKey)),
        ...refusals(...memberRefusals, "invalid_input"),
      },
    }),
    async (c) => c.json(await readApiKeys(c.var.ctx, c.req.valid("query")), 200),
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/api-keys",
      operationId: "createApiKey",
      tags: ["account"],
      middleware: asMember,
      request: {
        headers: z.object(memberHeaders),
        body: jsonContent(named("ApiKeyCreate", apiKeyCreateSchema)),
      },
      responses: {
        201: jsonAnswer(named("ApiKeyCreated", apiKeyCreatedSchema)),
        ...refusals(...memberRefusals, ...changeRefusals, "fresh_factor_needed"),
      },
    }),
    async (c) => c.json(await createApiKey(c.var.ctx, c.req.valid("json")), 201),
  )
  .openapi(
    createRoute({
      method: "delete",
      path: "/api-keys/{id}",
      operationId: "revokeApiKey",
      tags: ["account"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders), params: z.object({ id: apiKeyIdSchema }) },
      responses: { 200: jsonAnswer(apiKey), ...refusals(...memberRefusals, "origin_refused") },
    }),
    async (c) => c.json(await revokeApiKey(c.var.ctx, c.req.valid("param").id), 200),
  );
