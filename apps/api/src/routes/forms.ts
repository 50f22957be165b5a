import { confirmForm } from "@bunkai/actions/workbook/confirm-form";
import { fillForm } from "@bunkai/actions/workbook/fill-form";
import { loadForm } from "@bunkai/actions/workbook/load-form";
import { readFormReading, readForms } from "@bunkai/actions/workbook/read-forms";
import { editionKeySchema } from "@bunkai/domain/catalog/edition";
import { loadedFormIdSchema } from "@bunkai/domain/id";
import {
  formConfirmingSchema,
  formFillingSchema,
  formLoadingSchema,
  formReadingViewSchema,
  formSourceSchema,
  loadedFormSchema,
} from "@bunkai/domain/workbook/loaded-form";
import { createRoute, z } from "@hono/zod-openapi";
import {
  changeRefusals,
  creatingHeaders,
  fileAnswer,
  jsonAnswer,
  jsonContent,
  memberHeaders,
  memberRefusals,
  named,
  organizationQuery,
  refusals,
} from "../answers.ts";
import { asMember } from "../edge/acting.ts";
import { attachment } from "../edge/attachment.ts";
import { newRoutes } from "../edge/edge.ts";
import { workbookRefusals } from "../edge/workbook-import.ts";

const params = z.object({ id: loadedFormIdSchema });
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** What reading a file of one's own again may be refused for. */
const readingRefusals = workbookRefusals.filter(
  (code) =>
    code !== "media_type_refused" && code !== "origin_refused" && code !== "workbook_not_read",
);

/** Forms that an organisation loads: their wording, what they ask beyond an edition, and writing back into them. */
export const formRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "get",
      path: "/forms",
      operationId: "listForms",
      tags: ["workbook"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders) },
      responses: {
        200: jsonAnswer(z.object({ items: z.array(named("LoadedForm", loadedFormSchema)) })),
        ...refusals(...memberRefusals),
      },
    }),
    async (c) => c.json({ items: await readForms(c.var.ctx) }, 200),
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/forms",
      operationId: "loadForm",
      tags: ["workbook"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        body: jsonContent(named("FormLoading", formLoadingSchema)),
      },
      responses: {
        201: jsonAnswer(named("FormReadingView", formReadingViewSchema)),
        ...refusals(...memberRefusals, ...changeRefusals, ...readingRefusals),
      },
    }),
    async (c) => {
      const loaded = await loadForm(c.var.ctx, c.req.valid("json"));
      c.header("location", `/api/v1/forms/${loaded.id}`);
      return c.json(loaded, 201);
    },
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/forms/{id}",
      operationId: "getFormReading",
      tags: ["workbook"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders), params },
      responses: {
        200: jsonAnswer(named("FormReadingView", formReadingViewSchema)),
        ...refusals(...memberRefusals, "invalid_input"),
      },
    }),
    async (c) => c.json(await readFormReading(c.var.ctx, c.req.valid("param").id), 200),
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/forms/{id}/confirmation",
      operationId: "confirmForm",
      tags: ["workbook"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        params,
        body: jsonContent(named("FormConfirming", formConfirmingSchema)),
      },
      responses: {
        200: jsonAnswer(
          z.object({
            editionKey: editionKeySchema.nullable(),
            ownEditionKey: editionKeySchema.nullable(),
          }),
        ),
        ...refusals(
          ...memberRefusals,
          ...changeRefusals,
          "import_ambiguous",
          "import_choice_unknown",
          "import_item_unknown",
          "import_outdated",
          "wrong_state",
        ),
      },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      return c.json(await confirmForm(c.var.ctx, id, c.req.valid("json")), 200);
    },
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/forms/{id}/filling",
      operationId: "previewFilling",
      tags: ["workbook"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders), params, query: formSourceSchema },
      responses: {
        200: jsonAnswer(named("FormFilling", formFillingSchema)),
        ...refusals(...memberRefusals, ...readingRefusals, "workbook_not_writable"),
      },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      const { filling } = await fillForm(c.var.ctx, id, c.req.valid("query"));
      return c.json(filling, 200);
    },
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/forms/{id}/filled.xlsx",
      operationId: "getFilledForm",
      tags: ["workbook"],
      middleware: asMember,
      request: {
        headers: z.object(memberHeaders),
        params,
        query: formSourceSchema.extend(organizationQuery),
      },
      responses: {
        200: fileAnswer,
        ...refusals(...memberRefusals, ...readingRefusals, "workbook_not_writable"),
      },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      const { from, offeringId } = c.req.valid("query");
      const { bytes, fileName } = await fillForm(c.var.ctx, id, { from, offeringId });
      const sizeBytes = bytes.length;
      return attachment(c, { name: fileName, type: XLSX, sizeBytes }, [bytes]);
    },
  );
