import { fixContent } from "@bunkai/actions/agreement/fix-content";
import { acceptRows } from "@bunkai/actions/responsibility/accept-rows";
import { moveMatrixRow } from "@bunkai/actions/responsibility/move-matrix-row";
import { openMatrix } from "@bunkai/actions/responsibility/open-matrix";
import { readBasis } from "@bunkai/actions/responsibility/read-basis";
import { getMatrix, readMatrices, readMoves } from "@bunkai/actions/responsibility/read-matrices";
import { agreementSchema } from "@bunkai/domain/agreement/agreement-view";
import { dutySchema } from "@bunkai/domain/catalog/duty";
import { matrixIdSchema, matrixRowIdSchema } from "@bunkai/domain/id";
import { languageSchema } from "@bunkai/domain/language";
import { pageOf, pageQuerySchema } from "@bunkai/domain/page";
import { basisStateSchema } from "@bunkai/domain/responsibility/basis-state";
import {
  matrixInListSchema,
  matrixMoveSchema,
  matrixOpenSchema,
  matrixRowSchema,
  matrixSchema,
  rowMoveSchema,
  rowsAcceptSchema,
} from "@bunkai/domain/responsibility/matrix";
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

const matrix = named("Matrix", matrixSchema);
const row = named("MatrixRow", matrixRowSchema);
const params = z.object({ id: matrixIdSchema });
const rowParams = params.extend({ rowId: matrixRowIdSchema });
const view = named(
  "MatrixView",
  z.object({ matrix: matrixSchema, rows: z.array(matrixRowSchema), duties: z.array(dutySchema) }),
);

/** Responsibility matrices and the talk about their rows. */
export const matrixRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "get",
      path: "/matrices",
      operationId: "listMatrices",
      tags: ["responsibility"],
      ...openToKeys("matrix.read"),
      request: { headers: z.object(memberHeaders), query: pageQuerySchema },
      responses: {
        200: jsonAnswer(pageOf(named("MatrixInList", matrixInListSchema))),
        ...refusals(...actingRefusals, "invalid_input"),
      },
    }),
    async (c) => c.json(await readMatrices(c.var.ctx, c.req.valid("query")), 200),
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/matrices",
      operationId: "openMatrix",
      tags: ["responsibility"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        body: jsonContent(named("MatrixOpening", matrixOpenSchema)),
      },
      responses: {
        201: jsonAnswer(matrix),
        ...refusals(
          "basis_strange",
          "party_misfit",
          "text_unprintable",
          ...memberRefusals,
          ...changeRefusals,
          "party_unknown",
        ),
      },
    }),
    async (c) => {
      const opened = await openMatrix(c.var.ctx, c.req.valid("json"));
      c.header("location", `/api/v1/matrices/${opened.id}`);
      return c.json(opened, 201);
    },
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/matrices/{id}",
      operationId: "getMatrix",
      tags: ["responsibility"],
      ...openToKeys("matrix.read"),
      request: { headers: z.object(memberHeaders), params },
      responses: { 200: jsonAnswer(view), ...refusals(...actingRefusals, "invalid_input") },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      const view = await getMatrix(c.var.ctx, id);
      noteSeen(c, { kind: "matrix", id, how: "opened" });
      return c.json(view, 200);
    },
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/matrices/{id}/basis",
      operationId: "listBasis",
      tags: ["responsibility"],
      ...openToKeys("matrix.read"),
      request: { headers: z.object(memberHeaders), params },
      responses: {
        200: jsonAnswer(z.object({ items: z.array(basisStateSchema) })),
        ...refusals(...actingRefusals, "invalid_input"),
      },
    }),
    async (c) => c.json({ items: await readBasis(c.var.ctx, c.req.valid("param").id) }, 200),
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/matrices/{id}/rows/{rowId}/proposals",
      operationId: "listMoves",
      tags: ["responsibility"],
      ...openToKeys("matrix.read"),
      request: { headers: z.object(memberHeaders), params: rowParams },
      responses: {
        200: jsonAnswer(z.object({ items: z.array(matrixMoveSchema) })),
        ...refusals(...actingRefusals, "invalid_input"),
      },
    }),
    async (c) => {
      const { id, rowId } = c.req.valid("param");
      return c.json({ items: await readMoves(c.var.ctx, id, rowId) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/matrices/{id}/rows/{rowId}/proposals",
      operationId: "moveRow",
      tags: ["responsibility"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        params: rowParams,
        body: jsonContent(named("RowMove", rowMoveSchema)),
      },
      responses: {
        200: jsonAnswer(row),
        ...refusals(
          ...memberRefusals,
          ...changeRefusals,
          "party_unknown",
          "proposal_replaced",
          "text_unprintable",
          "wrong_state",
        ),
      },
    }),
    async (c) => {
      const { id, rowId } = c.req.valid("param");
      return c.json(await moveMatrixRow(c.var.ctx, id, rowId, c.req.valid("json")), 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/matrices/{id}/acceptances",
      operationId: "acceptRows",
      tags: ["responsibility"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        params,
        body: jsonContent(named("RowsAccept", rowsAcceptSchema)),
      },
      responses: {
        200: jsonAnswer(z.object({ items: z.array(row) })),
        ...refusals(...memberRefusals, ...changeRefusals, "proposal_replaced", "wrong_state"),
      },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      return c.json({ items: await acceptRows(c.var.ctx, id, c.req.valid("json")) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/matrices/{id}/agreement",
      operationId: "fixContent",
      tags: ["agreement"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        params,
        body: jsonContent(z.strictObject({ language: languageSchema })),
      },
      responses: {
        201: jsonAnswer(named("Agreement", agreementSchema)),
        ...refusals(
          "basis_unreadable",
          ...memberRefusals,
          ...changeRefusals,
          "matrix_incomplete",
          "text_changed",
          "text_unprintable",
          "wrong_state",
          "work_busy",
          "work_failed",
          "work_timed_out",
          "work_too_large",
        ),
      },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      const fixed = await fixContent(c.var.ctx, id, c.req.valid("json").language);
      c.header("location", `/api/v1/agreements/${fixed.id}`);
      return c.json(fixed, 201);
    },
  );
