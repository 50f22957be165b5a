import { compare } from "@bunkai/actions/comparison/compare";
import { readComparisons } from "@bunkai/actions/comparison/read-comparisons";
import { saveComparison } from "@bunkai/actions/comparison/save-comparison";
import {
  comparedSheetIdsSchema,
  comparisonSaveSchema,
  comparisonSchema,
} from "@bunkai/domain/comparison/comparison";
import { comparisonViewSchema } from "@bunkai/domain/comparison/comparison-view";
import { pageOf, pageQuerySchema } from "@bunkai/domain/page";
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
import { noteSeen } from "../edge/note-seen.ts";
import { openToKeys } from "../edge/open-to-keys.ts";

const comparison = named("Comparison", comparisonSchema);
/** Ids in one word, since one query parameter is a text and two are a list. */
const compared = z.object({
  sheets: z
    .string()
    .max(600)
    .transform((text) => text.split(","))
    .pipe(comparedSheetIdsSchema),
});

/** Sheets side by side, and saved choices of them. */
export const comparisonRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "get",
      path: "/comparisons/view",
      operationId: "compare",
      tags: ["comparison"],
      ...openToKeys("revision.read"),
      request: { headers: z.object(memberHeaders), query: compared },
      responses: {
        200: jsonAnswer(named("ComparisonView", comparisonViewSchema)),
        ...refusals(...actingRefusals, "invalid_input", "no_common_sheet"),
      },
    }),
    async (c) => {
      const view = await compare(c.var.ctx, c.req.valid("query").sheets);
      const read = view.columns.flatMap((one) =>
        one.origin === "issued" && one.readable
          ? [{ kind: "revision", id: one.id, how: "opened" } as const]
          : [],
      );
      noteSeen(c, ...read);
      return c.json(view, 200);
    },
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/comparisons",
      operationId: "listComparisons",
      tags: ["comparison"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders), query: pageQuerySchema },
      responses: {
        200: jsonAnswer(pageOf(comparison)),
        ...refusals(...memberRefusals, "invalid_input"),
      },
    }),
    async (c) => c.json(await readComparisons(c.var.ctx, c.req.valid("query")), 200),
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/comparisons",
      operationId: "saveComparison",
      tags: ["comparison"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        body: jsonContent(named("ComparisonSave", comparisonSaveSchema)),
      },
      responses: { 201: jsonAnswer(comparison), ...refusals(...memberRefusals, ...changeRefusals) },
    }),
    async (c) => c.json(await saveComparison(c.var.ctx, c.req.valid("json")), 201),
  );
