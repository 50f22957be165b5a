import { demandSecondFactor } from "@bunkai/actions/account/demand-second-factor";
import { readMembersWithoutFactor } from "@bunkai/actions/account/read-members-without-factor";
import { memberWithoutFactorSchema } from "@bunkai/domain/account/member";
import { factorDemandSchema, organizationSchema } from "@bunkai/domain/account/organization";
import { createRoute, z } from "@hono/zod-openapi";
import {
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
import { getVersion, tagVersion } from "../edge/version-tag.ts";

/** Whether an organisation demands two factors of all, and who has none yet. */
export const factorDemandRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "patch",
      path: "/organization/second-factor",
      operationId: "demandSecondFactor",
      tags: ["account"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...editingHeaders, ...creatingHeaders }),
        body: jsonContent(named("FactorDemand", factorDemandSchema)),
      },
      responses: {
        200: jsonAnswer(named("Organization", organizationSchema)),
        ...refusals(
          ...memberRefusals,
          ...changeRefusals,
          "edit_conflict",
          "edit_needs_version",
          "fresh_factor_needed",
        ),
      },
    }),
    async (c) => {
      const changed = await demandSecondFactor(c.var.ctx, c.req.valid("json"), getVersion(c));
      tagVersion(c, changed);
      return c.json(changed, 200);
    },
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/organization/second-factor/missing",
      operationId: "listMembersWithoutFactor",
      tags: ["account"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders) },
      responses: {
        200: jsonAnswer(
          z.object({ items: z.array(named("MemberWithoutFactor", memberWithoutFactorSchema)) }),
        ),
        ...refusals(...memberRefusals),
      },
    }),
    async (c) => c.json({ items: await readMembersWithoutFactor(c.var.ctx) }, 200),
  );
