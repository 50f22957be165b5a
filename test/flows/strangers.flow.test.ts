import Ajv2020, { type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { keyOf } from "../fixtures/api-key.ts";
import { arbitraryOf, type JsonSchema } from "../fixtures/arbitrary-of.ts";
import { givenHttp, jsonOf, type Visitor } from "../fixtures/http.ts";

type Operation = {
  readonly operationId: string;
  readonly security?: readonly unknown[];
  readonly parameters?: readonly { name: string; in: string; schema?: JsonSchema }[];
  readonly requestBody?: { content: Record<string, { schema?: JsonSchema }> };
  readonly responses: Record<string, { content?: Record<string, { schema?: JsonSchema }> }>;
};
type Document = {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, JsonSchema> };
};

const RUNS_PER_OPERATION = 12;
const SEED = 20_261_121;
const SOMEBODY_ELSES = "0193a000-0000-7000-8000-000000000001";

const http = await givenHttp();
let document: Document;
let member: Visitor & { organization: { id: string } };
let stranger: Visitor & { organization: { id: string } };
/** A program with a key of the stranger's organisation that may do all that a key can. */
let program: Visitor;

beforeAll(async () => {
  document = await jsonOf<Document>(await http.visitor().ask("/api/openapi.json"));
  member = await http.founder("会員");
  stranger = await http.founder("他人", "vendor");
  program = http.program(await keyOf(stranger));
}, 60_000);

function operations() {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
}

const closed = () => operations().filter(({ operation }) => operation.security?.length !== 0);
const withIds = (path: string) => path.replaceAll(/\{[^}]+\}/gu, SOMEBODY_ELSES);

describe("every operation of the interface", () => {
  it("refuses whoever is not signed in", async () => {
    expect(closed().length).toBeGreaterThan(20);
    for (const { method, path } of closed()) {
      const answer = await http.visitor().ask(withIds(path), { method: method.toUpperCase() });
      expect({ method, path, status: answer.status }).toEqual({ method, path, status: 401 });
    }
  });

  it("answers a stranger who names a foreign organisation as if it did not exist", async () => {
    const ofMembers = closed().filter(({ operation }) =>
      operation.parameters?.some(({ name }) => name === "bunkai-organization"),
    );
    expect(ofMembers.length).toBeGreaterThan(15);
    for (const { method, path } of ofMembers) {
      for (const visitor of [stranger, program]) {
        const answer = await visitor.ask(withIds(path), {
          method: method.toUpperCase(),
          headers: { "bunkai-organization": member.organization.id, "if-match": '"v1"' },
          ...(method !== "get" && { json: {} }),
        });
        // What no key may do is refused to every key alike, before anybody looks whose it is.
        const hidden = visitor === program ? [403, 404, 415, 422] : [404, 415, 422];
        const isHidden = hidden.includes(answer.status);
        expect({ method, path, status: answer.status, isHidden }).toMatchObject({ isHidden: true });
        expect(await answer.text()).not.toContain("会員の組織");
      }
    }
  });

  it("answers whatever it is sent as it is documented, and never with a breakdown", async () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats(ajv);
    ajv.addSchema({ $id: "api", components: document.components });
    const known = new Map<string, ValidateFunction>();
    const ours = operations().filter(({ path }) => path.startsWith("/api/v1/"));
    for (const { method, operation, path } of ours) {
      const body = operation.requestBody?.content["application/json"]?.schema;
      const parameters = operation.parameters ?? [];
      const request = fc.record({
        body: body ? arbitraryOf(body, document.components.schemas) : fc.constant(undefined),
        query: fc.dictionary(
          fc.constantFrom(
            ...parameters.filter((one) => one.in === "query").map((one) => one.name),
            "x",
          ),
          fc.string(),
          { maxKeys: 2 },
        ),
        id: fc.oneof(
          fc.constant(SOMEBODY_ELSES),
          fc.string({ minLength: 1 }).map(encodeURIComponent),
        ),
        headers: fc.constantFrom({}, { "if-match": '"v1"' }, { "idempotency-key": "fuzz" }),
      });
      await fc.assert(
        fc.asyncProperty(request, async ({ body: json, headers, id, query }) => {
          const address = path.replaceAll(/\{[^}]+\}/gu, id);
          const answer = await member.ask(`${address}?${new URLSearchParams(query)}`, {
            method: method.toUpperCase(),
            headers,
            ...(json !== undefined && { json }),
          });
          await expectDocumented(answer, operation, ajv, known);
        }),
        { numRuns: RUNS_PER_OPERATION, seed: SEED },
      );
    }
  }, 180_000);
});

async function expectDocumented(
  answer: Response,
  { operationId, responses }: Operation,
  ajv: Ajv2020,
  known: Map<string, ValidateFunction>,
) {
  const text = await answer.text();
  expect(answer.status, `${operationId}: ${text.slice(0, 300)}`).toBeLessThan(500);
  const documented = responses[String(answer.status)];
  // An address whose ids are no ids may lead to another operation, or to none.
  if (answer.status === 404 || answer.status === 405) return;
  expect(Object.keys(responses), operationId).toContain(String(answer.status));
  const type = answer.headers.get("content-type")?.split(";")[0] ?? "";
  const schema = documented?.content?.[type]?.schema;
  if (!schema || !type.endsWith("json")) return;
  const key = `${operationId} ${answer.status}`;
  const reference = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as object;
  const validate = known.get(key) ?? ajv.compile(reference);
  known.set(key, validate);
  expect(
    validate(JSON.parse(text)),
    `${key} ${JSON.stringify(validate.errors)} ${text.slice(0, 300)}`,
  ).toBe(true);
}
