import { acceptSuggestions } from "@bunkai/actions/questionnaire/accept-suggestions";
import { changeQuestionnaire } from "@bunkai/actions/questionnaire/change-questionnaire";
import { openQuestionnaire } from "@bunkai/actions/questionnaire/open-questionnaire";
import { printTold } from "@bunkai/actions/questionnaire/print-told";
import {
  readQuestionnaire,
  readQuestionnaires,
} from "@bunkai/actions/questionnaire/read-questionnaires";
import { readTold } from "@bunkai/actions/questionnaire/read-told";
import { returnQuestionnaire } from "@bunkai/actions/questionnaire/return-questionnaire";
import { itemKeySchema } from "@bunkai/domain/catalog/item";
import { disclosureIdSchema, questionnaireIdSchema } from "@bunkai/domain/id";
import {
  questionnaireChangeSchema,
  questionnaireOpeningSchema,
  questionnaireReturningSchema,
  questionnaireReturnSchema,
  questionnaireSchema,
  questionnaireViewSchema,
} from "@bunkai/domain/questionnaire/questionnaire";
import { takenSuggestionSchema } from "@bunkai/domain/questionnaire/suggestion";
import { toldFilterSchema, toldLineSchema } from "@bunkai/domain/questionnaire/told";
import { createRoute, z } from "@hono/zod-openapi";
import {
  changeRefusals,
  creatingHeaders,
  editingHeaders,
  fileAnswer,
  jsonAnswer,
  jsonContent,
  memberHeaders,
  memberRefusals,
  named,
  noContent,
  organizationQuery,
  refusals,
} from "../answers.ts";
import { asMember } from "../edge/acting.ts";
import { attachment } from "../edge/attachment.ts";
import { newRoutes } from "../edge/edge.ts";
import { getVersion, tagVersion } from "../edge/version-tag.ts";
import { workbookRefusals } from "../edge/workbook-import.ts";

const params = z.object({ id: questionnaireIdSchema });
/** What writing into a file of one's own may be refused for. */
const fillingRefusals = workbookRefusals.filter(
  (code) =>
    ![...["media_type_refused", "origin_refused", "workbook_not_read", "invalid_input"]].includes(
      code,
    ),
);
/** What comparing all questions with all answers may be refused for. */
const workRefusals = ["work_busy", "work_failed", "work_timed_out", "work_too_large"] as const;
const told = z.object({
  lines: z.array(named("ToldLine", toldLineSchema)),
  total: z.int(),
  older: z.int(),
  askers: z.array(z.string()),
});

const log = newRoutes()
  .openapi(
    createRoute({
      method: "get",
      path: "/told-answers",
      operationId: "listToldAnswers",
      tags: ["questionnaire"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders), query: toldFilterSchema },
      responses: { 200: jsonAnswer(told), ...refusals(...memberRefusals, "invalid_input") },
    }),
    async (c) => c.json(await readTold(c.var.ctx, c.req.valid("query")), 200),
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/told-answers.csv",
      operationId: "getToldAnswersCsv",
      tags: ["questionnaire"],
      middleware: asMember,
      request: {
        headers: z.object(memberHeaders),
        query: toldFilterSchema.extend(organizationQuery),
      },
      responses: { 200: fileAnswer, ...refusals(...memberRefusals, "invalid_input") },
    }),
    async (c) => {
      const bytes = await printTold(c.var.ctx, c.req.valid("query"));
      const type = "text/csv; charset=utf-8";
      const file = { name: "told-answers.csv", type, sizeBytes: bytes.length };
      return attachment(c, file, [bytes]);
    },
  );

/** 調査票: own forms of hospitals, answered from own sheets, returned, and kept in mind. */
export const questionnaireRoutes = newRoutes()
  .route("/", log)
  .openapi(
    createRoute({
      method: "get",
      path: "/questionnaires",
      operationId: "listQuestionnaires",
      tags: ["questionnaire"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders) },
      responses: {
        200: jsonAnswer(z.object({ items: z.array(named("Questionnaire", questionnaireSchema)) })),
        ...refusals(...memberRefusals),
      },
    }),
    async (c) => c.json({ items: await readQuestionnaires(c.var.ctx) }, 200),
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/questionnaires",
      operationId: "openQuestionnaire",
      tags: ["questionnaire"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        body: jsonContent(named("QuestionnaireOpening", questionnaireOpeningSchema)),
      },
      responses: {
        201: jsonAnswer(z.object({ id: questionnaireIdSchema, disclosureId: disclosureIdSchema })),
        ...refusals(...memberRefusals, ...changeRefusals, "wrong_state"),
      },
    }),
    async (c) => {
      const opened = await openQuestionnaire(c.var.ctx, c.req.valid("json"));
      c.header("location", `/api/v1/questionnaires/${opened.id}`);
      return c.json(opened, 201);
    },
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/questionnaires/{id}",
      operationId: "getQuestionnaire",
      tags: ["questionnaire"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders), params },
      responses: {
        200: jsonAnswer(named("QuestionnaireView", questionnaireViewSchema)),
        ...refusals(...memberRefusals, ...workRefusals, "invalid_input"),
      },
    }),
    async (c) => {
      const view = await readQuestionnaire(c.var.ctx, c.req.valid("param").id);
      tagVersion(c, view.questionnaire);
      return c.json(view, 200);
    },
  )
  .openapi(
    createRoute({
      method: "patch",
      path: "/questionnaires/{id}",
      operationId: "changeQuestionnaire",
      tags: ["questionnaire"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...editingHeaders, ...creatingHeaders }),
        params,
        body: jsonContent(named("QuestionnaireChange", questionnaireChangeSchema)),
      },
      responses: {
        204: noContent,
        ...refusals(...memberRefusals, ...changeRefusals, "edit_conflict", "edit_needs_version"),
      },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      await changeQuestionnaire(c.var.ctx, id, c.req.valid("json"), getVersion(c));
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/questionnaires/{id}/suggestions",
      operationId: "acceptSuggestions",
      tags: ["questionnaire"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        params,
        body: jsonContent(z.strictObject({ taken: z.array(takenSuggestionSchema).max(2000) })),
      },
      responses: {
        200: jsonAnswer(z.object({ itemKeys: z.array(itemKeySchema) })),
        ...refusals(
          ...memberRefusals,
          ...changeRefusals,
          ...workRefusals,
          "answer_misfit",
          "wrong_state",
        ),
      },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      return c.json(await acceptSuggestions(c.var.ctx, id, c.req.valid("json").taken), 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/questionnaires/{id}/returns",
      operationId: "returnQuestionnaire",
      tags: ["questionnaire"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        params,
        body: jsonContent(named("QuestionnaireReturning", questionnaireReturningSchema)),
      },
      responses: {
        201: jsonAnswer(named("QuestionnaireReturn", questionnaireReturnSchema)),
        ...refusals(
          ...memberRefusals,
          ...changeRefusals,
          ...fillingRefusals,
          "draft_changed",
          "fresh_factor_needed",
          "sheet_incomplete",
          "workbook_not_writable",
          "wrong_state",
        ),
      },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      return c.json(await returnQuestionnaire(c.var.ctx, id, c.req.valid("json")), 201);
    },
  );
