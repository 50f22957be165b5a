import { addFacility, changeFacility } from "@bunkai/actions/account/change-facilities";
import { readFacilities } from "@bunkai/actions/account/read-facilities";
import { facilitySchema, facilityValuesSchema } from "@bunkai/domain/account/facility";
import { facilityIdSchema } from "@bunkai/domain/id";
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

const facility = named("Facility", facilitySchema);
const values = named("FacilityValues", facilityValuesSchema);

/** The sites of the organisation. */
export const facilityRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "get",
      path: "/facilities",
      operationId: "listFacilities",
      tags: ["account"],
      ...openToKeys("facility.read"),
      request: { headers: z.object(memberHeaders) },
      responses: {
        200: jsonAnswer(z.object({ items: z.array(facility) })),
        ...refusals(...actingRefusals),
      },
    }),
    async (c) => c.json({ items: await readFacilities(c.var.ctx) }, 200),
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/facilities",
      operationId: "addFacility",
      tags: ["account"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        body: jsonContent(values),
      },
      responses: {
        201: jsonAnswer(facility),
        ...refusals(...memberRefusals, ...changeRefusals, "facility_exists", "facility_limit"),
      },
    }),
    async (c) => {
      const added = await addFacility(c.var.ctx, c.req.valid("json"));
      tagVersion(c, added);
      return c.json(added, 201);
    },
  )
  .openapi(
    createRoute({
      method: "patch",
      path: "/facilities/{id}",
      operationId: "changeFacility",
      tags: ["account"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...editingHeaders, ...creatingHeaders }),
        params: z.object({ id: facilityIdSchema }),
        body: jsonContent(values),
      },
      responses: {
        200: jsonAnswer(facility),
        ...refusals(
          ...memberRefusals,
          ...changeRefusals,
          "edit_conflict",
          "edit_needs_version",
          "facility_exists",
        ),
      },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      const changed = await changeFacility(c.var.ctx, id, c.req.valid("json"), getVersion(c));
      tagVersion(c, changed);
      return c.json(changed, 200);
    },
  );
