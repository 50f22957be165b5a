import { addOffering } from "@bunkai/actions/offering/add-offering";
import { changeOffering } from "@bunkai/actions/offering/change-offering";
import { getOffering, readOfferings } from "@bunkai/actions/offering/read-offerings";
import { revisionSchema } from "@bunkai/domain/disclosure/revision";
import { offeringIdSchema } from "@bunkai/domain/id";
import { offeringSchema, offeringValuesSchema } from "@bunkai/domain/offering/offering";
import { pageOf, pageQuerySchema } from "@bunkai/domain/page";
import { createRoute, z } from "@hono/zod-openapi";
import {
  actingRefusals,
  changeRefusals,
  creatingHeaders,
  editingHeaders,
  jsonAnswer,
  jsonContent,
  memberHeaders,
  named,
  refusals,
} from "../answers.ts";
import { newRoutes } from "../edge/edge.ts";
import { openToKeys } from "../edge/open-to-keys.ts";
import { getVersion, tagVersion } from "../edge/version-tag.ts";

const offering = named("Offering", offeringSchema);
const listed = named(
  "OfferingWithRevisions",
  offeringSchema.extend({ revisions: z.array(revisionSchema) }),
);
const values = named("OfferingValues", offeringValuesSchema);
const params = z.object({ id: offeringIdSchema });
const query = pageQuerySchema.extend({
  /** `true`: the organisation's own offerings only. */
  own: z.enum(["true", "false"]).default("false"),
  words: z.string().max(200).optional(),
});

/** What vendors sell, with what was issued for it. */
export const offeringRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "get",
      path: "/offerings",
      operationId: "listOfferings",
      tags: ["offering"],
      ...openToKeys("offering.read"),
      request: { headers: z.object(memberHeaders), query: query },
      responses: {
        200: jsonAnswer(pageOf(listed)),
        ...refusals(...actingRefusals, "invalid_input"),
      },
    }),
    async (c) => {
      const { own, ...rest } = c.req.valid("query");
      return c.json(await readOfferings(c.var.ctx, { ...rest, own: own === "true" }), 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/offerings",
      operationId: "addOffering",
      tags: ["offering"],
      ...openToKeys("offering.write"),
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        body: jsonContent(values),
      },
      responses: {
        201: jsonAnswer(offering),
        ...refusals(...actingRefusals, ...changeRefusals, "vendor_only", "offering_exists"),
      },
    }),
    async (c) => {
      const added = await addOffering(c.var.ctx, c.req.valid("json"));
      c.header("location", `/api/v1/offerings/${added.id}`);
      tagVersion(c, added);
      return c.json(added, 201);
    },
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/offerings/{id}",
      operationId: "getOffering",
      tags: ["offering"],
      ...openToKeys("offering.read"),
      request: { headers: z.object(memberHeaders), params },
      responses: { 200: jsonAnswer(listed), ...refusals(...actingRefusals, "invalid_input") },
    }),
    async (c) => {
      const found = await getOffering(c.var.ctx, c.req.valid("param").id);
      tagVersion(c, found);
      return c.json(found, 200);
    },
  )
  .openapi(
    createRoute({
      method: "patch",
      path: "/offerings/{id}",
      operationId: "changeOffering",
      tags: ["offering"],
      ...openToKeys("offering.write"),
      request: {
        headers: z.object({ ...memberHeaders, ...editingHeaders, ...creatingHeaders }),
        params,
        body: jsonContent(values),
      },
      responses: {
        200: jsonAnswer(offering),
        ...refusals(
          ...actingRefusals,
          ...changeRefusals,
          "edit_conflict",
          "edit_needs_version",
          "offering_exists",
        ),
      },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      const changed = await changeOffering(c.var.ctx, id, c.req.valid("json"), getVersion(c));
      tagVersion(c, changed);
      return c.json(changed, 200);
    },
  );
