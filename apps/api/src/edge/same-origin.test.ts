import { expect, it } from "vitest";
import { givenEdge } from "./given-edge.ts";
import { sameOrigin } from "./same-origin.ts";

const OURS = "https://bunkai.example.org";
const cookie = "bunkai.session_token=x";
const ask = givenEdge([sameOrigin([OURS])]);

it.each([
  ["our own page", { cookie, origin: OURS }],
  ["our own page in a browser that leaves Origin out", { cookie, "sec-fetch-site": "same-origin" }],
  ["a program without a cookie", { origin: "https://evil.example" }],
])("lets %s change something", async (_who, headers) => {
  expect((await ask({ method: "POST", headers })).status).toBe(200);
});

it.each([
  ["another site", { cookie, origin: "https://evil.example" }],
  [
    "another site that claims to be same-origin",
    { cookie, origin: "null", "sec-fetch-site": "same-origin" },
  ],
  ["a neighbour in the domain", { cookie, "sec-fetch-site": "same-site" }],
  ["somebody who does not say", { cookie }],
  ["our name with another port", { cookie, origin: `${OURS}:8443` }],
])("refuses a change by %s", async (_who, headers) => {
  const { body, status } = await ask({ method: "DELETE", headers });
  expect({ status, code: body.code }).toEqual({ status: 403, code: "origin_refused" });
});

it("lets everybody read", async () => {
  expect((await ask({ headers: { cookie, origin: "https://evil.example" } })).status).toBe(200);
});
