import {
  getAgreement,
  getAgreementDocument,
  readAgreements,
} from "@bunkai/actions/agreement/read-agreements";
import { signAgreement } from "@bunkai/actions/agreement/sign-agreement";
import { withdrawAgreement } from "@bunkai/actions/agreement/withdraw-agreement";
import { agreementContentSchema } from "@bunkai/domain/agreement/agreement";
import {
  agreementSchema,
  agreementSignSchema,
  agreementWithdrawSchema,
} from "@bunkai/domain/agreement/agreement-view";
import { agreementIdSchema, matrixIdSchema } from "@bunkai/domain/id";
import { pageOf, pageQuerySchema } from "@bunkai/domain/page";
import { createRoute, z } from "@hono/zod-openapi";
import {
  actingRefusals,
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
import { noteSeen } from "../edge/note-seen.ts";
import { openToKeys } from "../edge/open-to-keys.ts";

const agreement = named("Agreement", agreementSchema);
const params = z.object({ id: agreementIdSchema });
const view = named(
  "AgreementView",
  z.object({ agreement: agreementSchema, content: agreementContentSchema }),
);

/** Fixed texts, their signatures, their documents. */
export const agreementRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "get",
      path: "/agreements",
      operationId: "listAgreements",
      tags: ["agreement"],
      ...openToKeys("agreement.read"),
      request: {
        headers: z.object(memberHeaders),
        query: pageQuerySchema.extend({ matrixId: matrixIdSchema.optional() }),
      },
      responses: {
        200: jsonAnswer(pageOf(agreement)),
        ...refusals(...actingRefusals, "invalid_input"),
      },
    }),
    async (c) => c.json(await readAgreements(c.var.ctx, c.req.valid("query")), 200),
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/agreements/{id}",
      operationId: "getAgreement",
      tags: ["agreement"],
      ...openToKeys("agreement.read"),
      request: { headers: z.object(memberHeaders), params },
      responses: { 200: jsonAnswer(view), ...refusals(...actingRefusals, "invalid_input") },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      const view = await getAgreement(c.var.ctx, id);
      noteSeen(c, { kind: "agreement", id, how: "opened" });
      return c.json(view, 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/agreements/{id}/signatures",
      operationId: "signAgreement",
      tags: ["agreement"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        params,
        body: jsonContent(named("AgreementSign", agreementSignSchema)),
      },
      responses: {
        201: jsonAnswer(agreement),
        ...refusals(
          ...memberRefusals,
          ...changeRefusals,
          "agreement_withdrawn",
          "already_signed",
          "fresh_factor_needed",
          "text_changed",
          "wrong_state",
        ),
      },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      return c.json(await signAgreement(c.var.ctx, id, c.req.valid("json")), 201);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/agreements/{id}/withdrawal",
      operationId: "withdrawAgreement",
      tags: ["agreement"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        params,
        body: jsonContent(named("AgreementWithdraw", agreementWithdrawSchema)),
      },
      responses: {
        201: jsonAnswer(agreement),
        ...refusals(
          ...memberRefusals,
          ...changeRefusals,
          "agreement_withdrawn",
          "signed_by_all",
          "signed_meanwhile",
          "wrong_state",
        ),
      },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      return c.json(await withdrawAgreement(c.var.ctx, id, c.req.valid("json")), 201);
    },
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/agreements/{id}/document.pdf",
      operationId: "getAgreementDocument",
      tags: ["agreement"],
      ...openToKeys("agreement.read"),
      request: { headers: z.object(memberHeaders), params, query: z.object(organizationQuery) },
      responses: { 200: fileAnswer, ...refusals(...actingRefusals, "invalid_input") },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      const found = await getAgreementDocument(c.var.ctx, id, "agreement");
      noteSeen(c, { kind: "agreement", id, how: "downloaded" });
      const bytes = found.bytes;
      const sizeBytes = bytes.length;
      return attachment(
        c,
        { name: `${found.documentNumber}.pdf`, type: "application/pdf", sizeBytes },
        [bytes],
      );
    },
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/agreements/{id}/certificate.pdf",
      operationId: "getAgreementCertificate",
      tags: ["agreement"],
      ...openToKeys("agreement.read"),
      request: { headers: z.object(memberHeaders), params, query: z.object(organizationQuery) },
      responses: { 200: fileAnswer, ...refusals(...actingRefusals, "invalid_input") },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      const found = await getAgreementDocument(c.var.ctx, id, "certificate");
      noteSeen(c, { kind: "agreement", id, how: "downloaded" });
      const bytes = found.bytes;
      const sizeBytes = bytes.length;
      return attachment(
        c,
        { name: `${found.documentNumber}-certificate.pdf`, type: "application/pdf", sizeBytes },
        [bytes],
      );
    },
  );
