import { migrateDisclosure } from "@bunkai/actions/disclosure/migrate-disclosure";
import { readMigration } from "@bunkai/actions/disclosure/read-migration";
import {
  migrationSchema,
  migrationViewSchema,
  migrationWishSchema,
} from "@bunkai/domain/disclosure/migration";
import { disclosureIdSchema } from "@bunkai/domain/id";
import { createRoute, z } from "@hono/zod-openapi";
import {
  actingRefusals,
  changeRefusals,
  creatingHeaders,
  fileAnswer,
  jsonAnswer,
  jsonContent,
  memberHeaders,
  named,
  organizationQuery,
  refusals,
} from "../answers.ts";
import { attachment } from "../edge/attachment.ts";
import { newRoutes } from "../edge/edge.ts";
import { openToKeys } from "../edge/open-to-keys.ts";

const params = z.object({ id: disclosureIdSchema });

/** Taking a sheet over into another edition of its form, and what became of every row. */
export const migrationRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "post",
      path: "/disclosures/migrations",
      operationId: "migrateDisclosure",
      tags: ["disclosure"],
      ...openToKeys("disclosure.write"),
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        body: jsonContent(named("MigrationWish", migrationWishSchema)),
      },
      responses: {
        201: jsonAnswer(named("Migration", migrationSchema)),
        ...refusals(...actingRefusals, ...changeRefusals, "draft_filled", "migration_misfit"),
      },
    }),
    async (c) => {
      const migration = await migrateDisclosure(c.var.ctx, c.req.valid("json"));
      c.header("location", `/api/v1/disclosures/${migration.disclosureId}/migration`);
      return c.json(migration, 201);
    },
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/disclosures/{id}/migration",
      operationId: "getMigration",
      tags: ["disclosure"],
      ...openToKeys("disclosure.read"),
      request: { headers: z.object(memberHeaders), params },
      responses: {
        200: jsonAnswer(named("MigrationView", migrationViewSchema)),
        ...refusals(...actingRefusals, "invalid_input"),
      },
    }),
    async (c) => c.json(await readMigration(c.var.ctx, c.req.valid("param").id), 200),
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/disclosures/{id}/migration.json",
      operationId: "getMigrationReceipt",
      tags: ["disclosure"],
      ...openToKeys("disclosure.read"),
      request: { headers: z.object(memberHeaders), params, query: z.object(organizationQuery) },
      responses: { 200: fileAnswer, ...refusals(...actingRefusals, "invalid_input") },
    }),
    async (c) => {
      const { migration } = await readMigration(c.var.ctx, c.req.valid("param").id);
      const bytes = new TextEncoder().encode(JSON.stringify(migration));
      const name = `migration-${migration.disclosureId}.json`;
      return attachment(c, { name, type: "application/json", sizeBytes: bytes.length }, [bytes]);
    },
  );
