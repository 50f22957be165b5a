import {
  type PrintedSheet,
  printDraft,
  printReceivedCopy,
  printRevision,
} from "@bunkai/actions/disclosure/print-sheet";
import { disclosureIdSchema, receivedCopyIdSchema, revisionIdSchema } from "@bunkai/domain/id";
import { createRoute, z } from "@hono/zod-openapi";
import {
  actingRefusals,
  fileAnswer,
  memberHeaders,
  memberRefusals,
  organizationQuery,
  refusals,
} from "../answers.ts";
import { asMember } from "../edge/acting.ts";
import { attachment } from "../edge/attachment.ts";
import { type Call, newRoutes } from "../edge/edge.ts";
import { noteSeen } from "../edge/note-seen.ts";
import { openToKeys } from "../edge/open-to-keys.ts";

/** `era`: days with the Japanese era. A link can lead here, so the organisation may stand in the query. */
const query = z.object({
  ...organizationQuery,
  era: z.enum(["true", "false"]).default("false"),
});
const headers = z.object(memberHeaders);
const printing = [
  "invalid_input",
  "work_busy",
  "work_failed",
  "work_timed_out",
  "work_too_large",
] as const;

const question = { method: "get" as const, tags: ["disclosure"] };
const answers = { 200: fileAnswer, ...refusals(...actingRefusals, ...printing) };
const isEra = ({ era }: z.infer<typeof query>) => era === "true";

/** Sheets as files: what was issued, what is written, and what was received, each marked as what it is. */
export const sheetRoutes = newRoutes();

for (const [format, operationId] of [
  ["pdf", "getRevisionPdf"],
  ["xlsx", "getRevisionWorkbook"],
  ["csv", "getRevisionCsv"],
] as const) {
  sheetRoutes.openapi(
    createRoute({
      ...{ ...question, operationId, path: `/revisions/{id}/sheet.${format}` },
      ...openToKeys("revision.read"),
      request: { headers, params: z.object({ id: revisionIdSchema }), query },
      responses: answers,
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      const wish = { format, era: isEra(c.req.valid("query")) };
      const printed = await printRevision(c.var.ctx, id, wish, c.req.raw);
      noteSeen(c, { kind: "revision", id, how: "downloaded" });
      return answerWith(c, printed);
    },
  );
}

for (const [format, operationId] of [
  ["pdf", "getDraftPdf"],
  ["xlsx", "getDraftWorkbook"],
  ["csv", "getDraftCsv"],
  ["json", "getDraftJson"],
] as const) {
  sheetRoutes.openapi(
    createRoute({
      ...{ ...question, operationId, path: `/disclosures/{id}/sheet.${format}` },
      ...openToKeys("disclosure.read"),
      request: { headers, params: z.object({ id: disclosureIdSchema }), query },
      responses: answers,
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      const wish = { format, era: isEra(c.req.valid("query")) };
      return answerWith(c, await printDraft(c.var.ctx, id, wish, c.req.raw));
    },
  );
}

for (const [format, operationId] of [
  ["pdf", "getReceivedPdf"],
  ["xlsx", "getReceivedWorkbook"],
  ["csv", "getReceivedCsv"],
  ["json", "getReceivedJson"],
] as const) {
  sheetRoutes.openapi(
    createRoute({
      ...{ ...question, operationId, path: `/received-copies/{id}/sheet.${format}` },
      middleware: asMember,
      request: { headers, params: z.object({ id: receivedCopyIdSchema }), query },
      responses: { 200: fileAnswer, ...refusals(...memberRefusals, ...printing) },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      const wish = { format, era: isEra(c.req.valid("query")) };
      return answerWith(c, await printReceivedCopy(c.var.ctx, id, wish, c.req.raw));
    },
  );
}

function answerWith(c: Call, printed: PrintedSheet): Response {
  return attachment(c, printed, [printed.bytes]);
}
