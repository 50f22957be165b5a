import { printDifference } from "@bunkai/actions/comparison/print-difference";
import { readDifference } from "@bunkai/actions/comparison/read-difference";
import {
  type SheetDifference,
  sheetDifferenceSchema,
} from "@bunkai/domain/comparison/sheet-difference";
import { createRoute, z } from "@hono/zod-openapi";
import {
  actingRefusals,
  fileAnswer,
  jsonAnswer,
  memberHeaders,
  named,
  organizationQuery,
  refusals,
} from "../answers.ts";
import { attachment } from "../edge/attachment.ts";
import { newRoutes } from "../edge/edge.ts";
import { noteSeen } from "../edge/note-seen.ts";
import { openToKeys } from "../edge/open-to-keys.ts";

const id = z.uuid().toLowerCase();
const query = z.object({ before: id, after: id });
const common = {
  method: "get" as const,
  tags: ["comparison"],
  ...openToKeys("revision.read"),
};
const headers = z.object(memberHeaders);
const refused = [...actingRefusals, "invalid_input", "sheet_unreadable"] as const;

/** A link can lead to them, so the organisation may stand in the query. */
const download = { headers, query: query.extend(organizationQuery) };

/** How two sheets differ, whatever their editions. */
export const differenceRoutes = newRoutes()
  .openapi(
    createRoute({
      ...common,
      path: "/differences",
      operationId: "getDifference",
      request: { headers, query },
      responses: {
        200: jsonAnswer(named("SheetDifference", sheetDifferenceSchema)),
        ...refusals(...refused),
      },
    }),
    async (c) => {
      const difference = await readDifference(c.var.ctx, c.req.valid("query"));
      noteSeen(c, ...issuedOf(difference, "opened"));
      return c.json(difference, 200);
    },
  )
  .openapi(
    createRoute({
      ...common,
      path: "/differences.pdf",
      operationId: "getDifferenceReport",
      request: download,
      responses: {
        200: fileAnswer,
        ...refusals(...refused, "work_busy", "work_failed", "work_timed_out", "work_too_large"),
      },
    }),
    async (c) => {
      const { bytes, difference, name } = await printDifference(
        c.var.ctx,
        c.req.valid("query"),
        c.req.raw,
      );
      noteSeen(c, ...issuedOf(difference, "downloaded"));
      return attachment(c, { name, type: "application/pdf", sizeBytes: bytes.length }, [bytes]);
    },
  )
  .openapi(
    createRoute({
      ...common,
      path: "/differences.json",
      operationId: "getDifferenceText",
      request: download,
      responses: { 200: fileAnswer, ...refusals(...refused) },
    }),
    async (c) => {
      const { after, before } = c.req.valid("query");
      const difference = await readDifference(c.var.ctx, { after, before });
      noteSeen(c, ...issuedOf(difference, "downloaded"));
      const bytes = new TextEncoder().encode(JSON.stringify(difference));
      const name = `difference-${before}-${after}.json`;
      return attachment(c, { name, type: "application/json", sizeBytes: bytes.length }, [bytes]);
    },
  );

/** Own papers are not noted: nobody else asks who has seen them. */
function issuedOf<How extends string>({ after, before }: SheetDifference, how: How) {
  return [before, after].flatMap(({ sheet }) =>
    sheet.origin === "issued" ? [{ kind: "revision", id: sheet.id, how } as const] : [],
  );
}
