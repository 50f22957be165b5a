import { addLegalPerson } from "@bunkai/actions/account/add-legal-person";
import {
  readLegalParties,
  readLegalPersonOn,
  readLegalPersons,
} from "@bunkai/actions/account/read-legal-persons";
import { legalPersonSchema, legalPersonValuesSchema } from "@bunkai/domain/account/legal-person";
import { matrixIdSchema } from "@bunkai/domain/id";
import { calendarDaySchema } from "@bunkai/domain/japanese-day";
import { pageOf, pageQuerySchema } from "@bunkai/domain/page";
import { legalPartiesSchema } from "@bunkai/domain/responsibility/legal-party";
import { createRoute, z } from "@hono/zod-openapi";
import {
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

const legalPerson = named("LegalPerson", legalPersonSchema);
const onDay = z.object({ day: calendarDaySchema, legalPerson: legalPerson.nullable() });

/** Who organisations are before the law, now and at any day before. */
export const legalPersonRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "get",
      path: "/organization/legal-persons",
      operationId: "listLegalPersons",
      tags: ["account"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders), query: pageQuerySchema },
      responses: {
        200: jsonAnswer(pageOf(legalPerson)),
        ...refusals(...memberRefusals, "invalid_input"),
      },
    }),
    async (c) => c.json(await readLegalPersons(c.var.ctx, c.req.valid("query")), 200),
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/organization/legal-persons",
      operationId: "addLegalPerson",
      tags: ["account"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        body: jsonContent(named("LegalPersonValues", legalPersonValuesSchema)),
      },
      responses: {
        201: jsonAnswer(legalPerson),
        ...refusals(...memberRefusals, ...changeRefusals),
      },
    }),
    async (c) => c.json(await addLegalPerson(c.var.ctx, c.req.valid("json")), 201),
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/organization/legal-person",
      operationId: "getLegalPerson",
      tags: ["account"],
      middleware: asMember,
      request: {
        headers: z.object(memberHeaders),
        query: z.object({ on: calendarDaySchema.optional() }),
      },
      responses: { 200: jsonAnswer(onDay), ...refusals(...memberRefusals, "invalid_input") },
    }),
    async (c) => c.json(await readLegalPersonOn(c.var.ctx, c.req.valid("query").on), 200),
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/matrices/{id}/legal-parties",
      operationId: "listLegalParties",
      tags: ["responsibility"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders), params: z.object({ id: matrixIdSchema }) },
      responses: {
        200: jsonAnswer(named("LegalParties", legalPartiesSchema)),
        ...refusals(...memberRefusals),
      },
    }),
    async (c) => {
      const items = await readLegalParties(c.var.ctx, c.req.valid("param").id);
      return c.json({ items }, 200);
    },
  );
