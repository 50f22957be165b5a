import { organizationIdSchema } from "@bunkai/domain/id";
import { expect, it } from "vitest";
import { givenEdge } from "./given-edge.ts";
import { findIdempotency } from "./idempotency.ts";
import { jsonBody } from "./json-body.ts";

const HOSPITAL = organizationIdSchema.parse("0198c2d3-0000-7000-8000-000000000001");
const VENDOR = organizationIdSchema.parse("0198c2d3-0000-7000-8000-000000000002");

async function idempotencyOf(key: string, body = "{}", organizationId = HOSPITAL) {
  const ask = givenEdge([jsonBody(() => false)], (c) => findIdempotency(c, organizationId));
  const headers = { "idempotency-key": key, "content-type": "application/json" };
  return (await ask({ method: "POST", headers, body })).body;
}

it("is the same for the same request, and another for another body or organisation", async () => {
  const first = await idempotencyOf("k");
  expect(first).toMatchObject({ found: { key: "k" } });
  expect(await idempotencyOf("k")).toEqual(first);
  expect(await idempotencyOf("k", '{"a":1}')).not.toEqual(first);
  expect(await idempotencyOf("k", "{}", VENDOR)).not.toEqual(first);
});

it.each([
  ["a blank", "a b"],
  ["nothing", " "],
  ["too much", "k".repeat(201)],
])("refuses a key of %s", async (_what, key) => {
  expect(await idempotencyOf(key)).toMatchObject({
    code: "invalid_input",
    errors: [{ pointer: "/idempotency-key", code: "invalid_format" }],
  });
});
