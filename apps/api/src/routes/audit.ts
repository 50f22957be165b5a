import { type PrintedAudit, printAudit } from "@bunkai/actions/audit/print-audit";
import { readAudit, readAuditChain } from "@bunkai/actions/audit/read-audit";
import { auditEntrySchema, auditLinkSchema } from "@bunkai/domain/audit/audit-entry";
import { pageOf, pageQuerySchema } from "@bunkai/domain/page";
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
import { type Call, newRoutes } from "../edge/edge.ts";
import { openToKeys } from "../edge/open-to-keys.ts";

const LINKS_MAX = 1000;

const chainQuery = z.object({
  after: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(LINKS_MAX).default(LINKS_MAX),
});
const chain = z.object({
  links: z.array(named("AuditLink", auditLinkSchema)),
  head: z.object({ sequence: z.int().min(0), hash: z.string().nullable() }).nullable(),
});

/** What both papers have in common. A link can lead to them, so the organisation may stand in the query. */
const paper = {
  tags: ["audit"],
  ...openToKeys("audit.read"),
  request: { headers: z.object(memberHeaders), query: z.object(organizationQuery) },
  responses: {
    200: fileAnswer,
    ...refusals(...actingRefusals, "work_busy", "work_failed", "work_timed_out", "work_too_large"),
  },
};

/** What happened in the organisation, and the chain that proves it. */
export const auditRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "get",
      path: "/audit",
      operationId: "listAudit",
      tags: ["audit"],
      ...openToKeys("audit.read"),
      request: { headers: z.object(memberHeaders), query: pageQuerySchema },
      responses: {
        200: jsonAnswer(pageOf(named("AuditEntry", auditEntrySchema))),
        ...refusals(...actingRefusals, "invalid_input"),
      },
    }),
    async (c) => c.json(await readAudit(c.var.ctx, c.req.valid("query")), 200),
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/audit/chain",
      operationId: "getAuditChain",
      tags: ["audit"],
      ...openToKeys("audit.read"),
      request: { headers: z.object(memberHeaders), query: chainQuery },
      responses: { 200: jsonAnswer(chain), ...refusals(...actingRefusals, "invalid_input") },
    }),
    async (c) => c.json(await readAuditChain(c.var.ctx, c.req.valid("query")), 200),
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/audit.xlsx",
      operationId: "getAuditWorkbook",
      ...paper,
    }),
    async (c) => answerWith(c, await printAudit(c.var.ctx, "xlsx", c.req.raw)),
  )
  .openapi(
    createRoute({ method: "get", path: "/audit.pdf", operationId: "getAuditReport", ...paper }),
    async (c) => answerWith(c, await printAudit(c.var.ctx, "pdf", c.req.raw)),
  );

function answerWith(c: Call, printed: PrintedAudit): Response {
  return attachment(c, printed, [printed.bytes]);
}
