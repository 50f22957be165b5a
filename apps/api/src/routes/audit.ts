import { type PrintedAudit, printAudit } from "@bunkai/actions/audit/print-audit";
import {
  readAudit,
  readAuditActors,
  readAuditChain,
  readSignedHeads,
  readWitness,
} from "@bunkai/actions/audit/read-audit";
import { readViewers } from "@bunkai/actions/view/read-viewers";
import { auditEntrySchema, auditLinkSchema } from "@bunkai/domain/audit/audit-entry";
import { auditFilterSchema } from "@bunkai/domain/audit/audit-filter";
import { viewedKindSchema, viewerSchema } from "@bunkai/domain/audit/object-view";
import { signedHeadSchema } from "@bunkai/domain/audit/signed-head";
import { organizationIdSchema } from "@bunkai/domain/id";
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
const heads = z.object({
  heads: z.array(named("SignedHead", signedHeadSchema)),
  certificates: z.array(z.base64()),
});

/** What all questions about the record have in common. */
const question = { method: "get" as const, tags: ["audit"], ...openToKeys("audit.read") };
const headers = z.object(memberHeaders);

/** What the papers have in common. A link can lead to them, so the organisation may stand in the query. */
const paper = {
  ...question,
  request: { headers, query: auditFilterSchema.extend(organizationQuery) },
  responses: {
    200: fileAnswer,
    ...refusals(
      ...actingRefusals,
      "invalid_input",
      "work_busy",
      "work_failed",
      "work_timed_out",
      "work_too_large",
    ),
  },
};

const papers = newRoutes()
  .openapi(
    createRoute({ ...paper, path: "/audit.xlsx", operationId: "getAuditWorkbook" }),
    async (c) => {
      const wanted = { paper: "xlsx", filter: c.req.valid("query") } as const;
      return answerWith(c, await printAudit(c.var.ctx, wanted, c.req.raw));
    },
  )
  .openapi(
    createRoute({ ...paper, path: "/audit.pdf", operationId: "getAuditReport" }),
    async (c) => {
      const wanted = { paper: "pdf", filter: c.req.valid("query") } as const;
      return answerWith(c, await printAudit(c.var.ctx, wanted, c.req.raw));
    },
  )
  .openapi(createRoute({ ...paper, path: "/audit.csv", operationId: "getAuditCsv" }), async (c) => {
    const wanted = { paper: "csv", filter: c.req.valid("query") } as const;
    return answerWith(c, await printAudit(c.var.ctx, wanted, c.req.raw));
  });

/** What happened in the organisation, and the chain that proves it. */
export const auditRoutes = newRoutes()
  .openapi(
    createRoute({
      ...question,
      path: "/audit",
      operationId: "listAudit",
      request: { headers, query: pageQuerySchema.extend(auditFilterSchema.shape) },
      responses: {
        200: jsonAnswer(pageOf(named("AuditEntry", auditEntrySchema))),
        ...refusals(...actingRefusals, "invalid_input"),
      },
    }),
    async (c) => c.json(await readAudit(c.var.ctx, c.req.valid("query")), 200),
  )
  .openapi(
    createRoute({
      ...question,
      path: "/audit/actors",
      operationId: "listAuditActors",
      request: { headers },
      responses: {
        200: jsonAnswer(z.object({ names: z.array(z.string()) })),
        ...refusals(...actingRefusals),
      },
    }),
    async (c) => c.json({ names: await readAuditActors(c.var.ctx) }, 200),
  )
  .openapi(
    createRoute({
      ...question,
      path: "/audit/chain",
      operationId: "getAuditChain",
      request: { headers, query: chainQuery },
      responses: { 200: jsonAnswer(chain), ...refusals(...actingRefusals, "invalid_input") },
    }),
    async (c) => c.json(await readAuditChain(c.var.ctx, c.req.valid("query")), 200),
  )
  .openapi(
    createRoute({
      ...question,
      path: "/audit/heads",
      operationId: "listSignedHeads",
      request: { headers, query: chainQuery },
      responses: { 200: jsonAnswer(heads), ...refusals(...actingRefusals, "invalid_input") },
    }),
    async (c) => c.json(await readSignedHeads(c.var.ctx, c.req.valid("query")), 200),
  )
  .openapi(
    createRoute({
      ...question,
      path: "/audit/views",
      operationId: "listViewers",
      request: { headers, query: z.object({ kind: viewedKindSchema, id: z.uuid().toLowerCase() }) },
      responses: {
        200: jsonAnswer(z.object({ viewers: z.array(named("Viewer", viewerSchema)) })),
        ...refusals(...actingRefusals, "invalid_input"),
      },
    }),
    async (c) => c.json({ viewers: await readViewers(c.var.ctx, c.req.valid("query")) }, 200),
  )
  .openapi(
    createRoute({
      ...question,
      path: "/audit/witness.json",
      operationId: "getAuditWitness",
      request: {
        headers,
        query: z.object({ ...organizationQuery, about: organizationIdSchema }),
      },
      responses: { 200: fileAnswer, ...refusals(...actingRefusals, "invalid_input") },
    }),
    async (c) => {
      const { about } = c.req.valid("query");
      const bytes = new TextEncoder().encode(await readWitness(c.var.ctx, about));
      const name = `bunkai-audit-witness-${about}.json`;
      return attachment(c, { name, type: "application/json", sizeBytes: bytes.length }, [bytes]);
    },
  )
  .route("/", papers);

function answerWith(c: Call, printed: PrintedAudit): Response {
  return attachment(c, printed, [printed.bytes]);
}
