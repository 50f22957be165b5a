import { foundOrganization } from "@bunkai/actions/account/found-organization";
import { getOrganization } from "@bunkai/actions/account/read-account";
import { renameOrganization } from "@bunkai/actions/account/rename-organization";
import {
  organizationCreateSchema,
  organizationRenameSchema,
  organizationSchema,
} from "@bunkai/domain/account/organization";
import { createRoute, z } from "@hono/zod-openapi";
import {
  accountRefusals,
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
import { asAccountHolder, asMember } from "../edge/acting.ts";
import { newRoutes } from "../edge/edge.ts";
import { getVersion, tagVersion } from "../edge/version-tag.ts";

const organization = named("Organization", organizationSchema);

/** The organisation for which a person acts. */
export const organizationRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "post",
      path: "/organizations",
      operationId: "foundOrganization",
      tags: ["account"],
      middleware: asAccountHolder,
      request: {
        headers: z.object(creatingHeaders),
        body: jsonContent(named("OrganizationCreate", organizationCreateSchema)),
      },
      responses: {
        201: jsonAnswer(organization),
        ...refusals(
          "organization_limit",
          "organization_name_taken",
          ...accountRefusals,
          ...changeRefusals,
        ),
      },
    }),
    async (c) => {
      const founded = await foundOrganization(c.var.ctx, c.req.valid("json"));
      tagVersion(c, founded);
      return c.json(founded, 201);
    },
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/organization",
      operationId: "getOrganization",
      tags: ["account"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders) },
      responses: { 200: jsonAnswer(organization), ...refusals(...memberRefusals) },
    }),
    async (c) => {
      const found = await getOrganization(c.var.ctx);
      tagVersion(c, found);
      return c.json(found, 200);
    },
  )
  .openapi(
    createRoute({
      method: "patch",
      path: "/organization",
      operationId: "renameOrganization",
      tags: ["account"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...editingHeaders, ...creatingHeaders }),
        body: jsonContent(named("OrganizationRename", organizationRenameSchema)),
      },
      responses: {
        200: jsonAnswer(organization),
        ...refusals(
          ...memberRefusals,
          ...changeRefusals,
          "edit_conflict",
          "organization_name_taken",
          "edit_needs_version",
        ),
      },
    }),
    async (c) => {
      const renamed = await renameOrganization(c.var.ctx, c.req.valid("json"), getVersion(c));
      tagVersion(c, renamed);
      return c.json(renamed, 200);
    },
  );
