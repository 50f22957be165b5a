import { addContract } from "@bunkai/actions/contract/add-contract";
import { attachAgreement } from "@bunkai/actions/contract/attach-agreement";
import { changeContract } from "@bunkai/actions/contract/change-contract";
import { detachAgreement } from "@bunkai/actions/contract/detach-agreement";
import {
  getContract,
  readContractCounts,
  readContracts,
} from "@bunkai/actions/contract/read-contracts";
import {
  contractChangeSchema,
  contractFilterSchema,
  contractSchema,
  contractValuesSchema,
  detachSchema,
} from "@bunkai/domain/contract/contract";
import { contractCountSchema } from "@bunkai/domain/contract/contract-count";
import { agreementIdSchema, contractIdSchema } from "@bunkai/domain/id";
import { pageOf, pageQuerySchema } from "@bunkai/domain/page";
import { createRoute, z } from "@hono/zod-openapi";
import {
  actingRefusals,
  changeRefusals,
  creatingHeaders,
  editingHeaders,
  jsonAnswer,
  jsonContent,
  memberHeaders,
  named,
  noContent,
  refusals,
} from "../answers.ts";
import { newRoutes } from "../edge/edge.ts";
import { openToKeys } from "../edge/open-to-keys.ts";
import { getVersion, tagVersion } from "../edge/version-tag.ts";

const contract = named("Contract", contractSchema);
const values = named("ContractValues", contractValuesSchema);
const change = named("ContractChange", contractChangeSchema);
const counted = named("ContractCount", contractCountSchema);
const query = pageQuerySchema.extend({ facility: contractFilterSchema.optional() });
const params = z.object({ id: contractIdSchema });

/** The organisation's contract records, with agreements as annexes. */
export const contractRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "get",
      path: "/contracts",
      operationId: "listContracts",
      tags: ["contract"],
      ...openToKeys("contract.read"),
      request: { headers: z.object(memberHeaders), query },
      responses: {
        200: jsonAnswer(pageOf(contract)),
        ...refusals(...actingRefusals, "invalid_input"),
      },
    }),
    async (c) => c.json(await readContracts(c.var.ctx, c.req.valid("query")), 200),
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/contract-counts",
      operationId: "countContracts",
      tags: ["contract"],
      ...openToKeys("contract.read"),
      request: { headers: z.object(memberHeaders) },
      responses: {
        200: jsonAnswer(z.object({ items: z.array(counted) })),
        ...refusals(...actingRefusals),
      },
    }),
    async (c) => c.json({ items: await readContractCounts(c.var.ctx) }, 200),
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/contracts",
      operationId: "addContract",
      tags: ["contract"],
      ...openToKeys("contract.write"),
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        body: jsonContent(values),
      },
      responses: {
        201: jsonAnswer(contract),
        ...refusals(...actingRefusals, ...changeRefusals, "contract_exists", "facility_unusable"),
      },
    }),
    async (c) => {
      const added = await addContract(c.var.ctx, c.req.valid("json"));
      c.header("location", `/api/v1/contracts/${added.id}`);
      tagVersion(c, added);
      return c.json(added, 201);
    },
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/contracts/{id}",
      operationId: "getContract",
      tags: ["contract"],
      ...openToKeys("contract.read"),
      request: { headers: z.object(memberHeaders), params },
      responses: { 200: jsonAnswer(contract), ...refusals(...actingRefusals, "invalid_input") },
    }),
    async (c) => {
      const found = await getContract(c.var.ctx, c.req.valid("param").id);
      tagVersion(c, found);
      return c.json(found, 200);
    },
  )
  .openapi(
    createRoute({
      method: "patch",
      path: "/contracts/{id}",
      operationId: "changeContract",
      tags: ["contract"],
      ...openToKeys("contract.write"),
      request: {
        headers: z.object({ ...memberHeaders, ...editingHeaders, ...creatingHeaders }),
        params,
        body: jsonContent(change),
      },
      responses: {
        200: jsonAnswer(contract),
        ...refusals(
          ...actingRefusals,
          ...changeRefusals,
          "edit_conflict",
          "edit_needs_version",
          "contract_exists",
          "facility_unusable",
        ),
      },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      const changed = await changeContract(c.var.ctx, id, c.req.valid("json"), getVersion(c));
      tagVersion(c, changed);
      return c.json(changed, 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/contracts/{id}/attachments",
      operationId: "attachAgreement",
      tags: ["contract"],
      ...openToKeys("contract.write"),
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        params,
        body: jsonContent(z.strictObject({ agreementId: agreementIdSchema })),
      },
      responses: {
        200: jsonAnswer(contract),
        ...refusals(...actingRefusals, ...changeRefusals, "wrong_state"),
      },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      const { agreementId } = c.req.valid("json");
      return c.json(await attachAgreement(c.var.ctx, id, agreementId), 200);
    },
  )
  .openapi(
    createRoute({
      method: "delete",
      path: "/contracts/{id}/attachments/{agreementId}",
      operationId: "detachAgreement",
      tags: ["contract"],
      ...openToKeys("contract.write"),
      request: {
        headers: z.object(memberHeaders),
        params: params.extend({ agreementId: agreementIdSchema }),
        body: jsonContent(named("ContractDetach", detachSchema)),
      },
      responses: { 204: noContent, ...refusals(...actingRefusals, ...changeRefusals) },
    }),
    async (c) => {
      const { agreementId, id: contractId } = c.req.valid("param");
      await detachAgreement(c.var.ctx, { contractId, agreementId }, c.req.valid("json"));
      return c.body(null, 204);
    },
  );
