import type { ApiKeyCreated } from "@bunkai/domain/account/api-key";
import { type ApiKeyScope, apiKeyScopes } from "@bunkai/domain/account/api-key-scope";
import { UNANSWERED } from "@bunkai/domain/disclosure/answer";
import { beforeAll, describe, expect, it } from "vitest";
import { givenApiKey } from "../fixtures/api-key.ts";
import { givenHttp, jsonOf, type Visitor } from "../fixtures/http.ts";

type Way = { readonly session?: unknown; readonly apiKey?: readonly ApiKeyScope[] };
type Operation = { readonly operationId: string; readonly security?: readonly Way[] };
type Document = {
  readonly security: readonly Way[];
  readonly paths: Record<string, Record<string, Operation>>;
};
type Founder = Visitor & { readonly organization: { readonly id: string } };

const SOMEBODY_ELSES = "0193a000-0000-7000-8000-000000000001";
/** What an operation answers to a key that may not call it. */
const CLOSED = ["key_needs_person", "key_scope_missing"];

const http = await givenHttp();
let founder: Founder;
let document: Document;
let all: ApiKeyCreated;

beforeAll(async () => {
  founder = await http.founder("鍵の持ち主", "both");
  document = await jsonOf<Document>(await http.visitor().ask("/api/openapi.json"));
  all = await givenApiKey(founder);
}, 60_000);

const codeOf = async (answer: Response) => (await jsonOf<{ code?: string }>(answer)).code;

describe("each operation", () => {
  it.each(apiKeyScopes)(
    "is open to a key for %s exactly when its document says so",
    async (scope) => {
      const program = http.program((await givenApiKey(founder, [scope])).secret);
      const found: Record<string, boolean> = {};
      const documented: Record<string, boolean> = {};
      for (const [path, methods] of Object.entries(document.paths)) {
        for (const [method, { operationId, security = document.security }] of Object.entries(
          methods,
        )) {
          if (security.length === 0) continue;
          const ways = security.flatMap(({ apiKey }) => (apiKey ? [apiKey] : []));
          documented[operationId] = ways.some((way) => way.length === 0 || way.includes(scope));
          const answer = await ask(program, method, path);
          const code = answer.ok ? "" : await codeOf(answer);
          // A request that does not fit is refused before anybody asks for a scope.
          if (documented[operationId]) expect([operationId, code]).not.toContain("invalid_input");
          found[operationId] = !CLOSED.includes(code ?? "");
        }
      }
      expect(found).toEqual(documented);
      expect(Object.values(documented)).toContain(true);
      expect(Object.values(documented)).toContain(false);
    },
  );

  /** A well-formed request, as far as nothing needs to exist for it. */
  function ask(program: Visitor, method: string, path: string): Promise<Response> {
    const body = BODIES[`${method} ${path}`];
    return program.ask(
      path
        .replace("{key}", path.includes("editions") ? "sds-5.0-own" : "SDS-L001")
        .replaceAll(/\{[^}]+\}/gu, SOMEBODY_ELSES) + (QUERIES[path] ?? ""),
      {
        method: method.toUpperCase(),
        headers: { "if-match": '"v1"', "bunkai-file-name": "a.xlsx" },
        ...(path.endsWith("/imports") && { body: "not a workbook" }),
        ...(!path.endsWith("/imports") && method !== "get" && { json: body ?? {} }),
      },
    );
  }
});

const CONTRACT = {
  ...{ number: "R8-1", title: "契約", kind: "main", counterparty: "病院", note: "" },
  ...{ startsOn: "2027-04-01", endsOn: null, noticeBy: null },
};
const HEADER = {
  ...{ vendorName: null, offeringName: null, versionLabel: null, createdOn: null, contact: null },
};
const OFFERING = {
  name: "あさひカルテ",
  versionLabel: "1",
  serviceType: "saas",
  description: "",
};
/** Bodies that fit their schemas: what does not fit is refused before anybody asks for a scope. */
const BODIES: Readonly<Record<string, unknown>> = {
  "post /api/v1/contracts": CONTRACT,
  "patch /api/v1/contracts/{id}": CONTRACT,
  "post /api/v1/contracts/{id}/attachments": { agreementId: SOMEBODY_ELSES },
  "delete /api/v1/contracts/{id}/attachments/{agreementId}": { reason: "取り違え" },
  "post /api/v1/disclosures": { offeringId: SOMEBODY_ELSES, editionKey: "sds-5.0-own" },
  "patch /api/v1/disclosures/{id}": { header: HEADER },
  "put /api/v1/disclosures/{id}/answers/{key}": { answer: UNANSWERED, version: 0 },
  "post /api/v1/disclosures/{id}/imports/{importId}/apply": { choices: [], header: false },
  "post /api/v1/disclosures/migrations": {
    from: { disclosureId: SOMEBODY_ELSES },
    toEditionKey: "sds-5.0-own",
  },
  "post /api/v1/offerings": OFFERING,
  "patch /api/v1/offerings/{id}": OFFERING,
};
const DIFFERING = `?before=${SOMEBODY_ELSES}&after=${SOMEBODY_ELSES.replace(/.$/u, "0")}`;
const QUERIES: Readonly<Record<string, string>> = {
  "/api/v1/audit/views": `?kind=matrix&id=${SOMEBODY_ELSES}`,
  "/api/v1/audit/witness.json": `?about=${SOMEBODY_ELSES}`,
  "/api/v1/comparisons/view": `?sheets=${SOMEBODY_ELSES}`,
  "/api/v1/differences": DIFFERING,
  "/api/v1/differences.json": DIFFERING,
  "/api/v1/differences.pdf": DIFFERING,
  "/api/v1/disclosures": `?offeringId=${SOMEBODY_ELSES}`,
};

describe("a request with a key", () => {
  const CONTRACTS = "/api/v1/contracts";

  it("acts for the organisation of the key, named or not, and for no other", async () => {
    const program = http.program(all.secret);
    const named = (id: string) =>
      program.ask(CONTRACTS, { headers: { "bunkai-organization": id } });
    expect((await program.ask(CONTRACTS)).status).toBe(200);
    expect((await named(founder.organization.id)).status).toBe(200);
    expect((await named(founder.organization.id.toUpperCase())).status).toBe(200);
    expect((await named(SOMEBODY_ELSES)).status).toBe(404);
    expect((await named("x")).status).toBe(404);
  });

  it("changes something without an origin, which a request with a cookie needs", async () => {
    const change = { method: "POST", json: { ...CONTRACT, number: "R8-2" } };
    expect((await http.program(all.secret).ask(CONTRACTS, change)).status).toBe(201);
    const forged = { ...change, headers: { origin: "https://elsewhere.example" } };
    expect(await codeOf(await founder.ask(CONTRACTS, forged))).toBe("origin_refused");
    const withKey = { ...forged.headers, authorization: `Bearer ${all.secret}` };
    const both = await founder.ask(CONTRACTS, { ...change, headers: withKey });
    expect(await codeOf(both)).toBe("origin_refused");
  });

  it("is refused beside the cookie of a session, also where it only reads", async () => {
    const headers = { authorization: `Bearer ${all.secret}` };
    for (const path of [CONTRACTS, "/api/v1/me", "/api/v1/members"]) {
      const answer = await founder.ask(path, { headers });
      expect([answer.status, await codeOf(answer)]).toEqual([400, "key_beside_session"]);
    }
  });

  it("may carry the cookie of a load balancer, and a session the token of something in front", async () => {
    const cookie = { cookie: "sticky=1" };
    expect((await http.program(all.secret).ask(CONTRACTS, { headers: cookie })).status).toBe(200);
    const authorization = "Bearer eyJhbGciOiJub25lIn0.e30.";
    expect((await founder.ask(CONTRACTS, { headers: { authorization } })).status).toBe(200);
    const basic = { authorization: "Basic dXNlcjpwYXNz" };
    expect((await founder.ask(CONTRACTS, { headers: basic })).status).toBe(200);
  });

  it("is told the same of a wrong, a cut and a revoked key, in every spelling of the scheme", async () => {
    const revoked = await givenApiKey(founder);
    await founder.ask(`/api/v1/api-keys/${revoked.key.id}`, { method: "DELETE" });
    const answers: object[] = [];
    for (const authorization of [
      `Bearer ${revoked.secret}`,
      `bearer ${all.secret.slice(0, -1)}`,
      "BEARER  bunkai_",
      "Bearer",
      "Bearer ",
      "Bearer eyJhbGciOiJub25lIn0.e30.",
    ]) {
      const answer = await http.visitor().ask(CONTRACTS, { headers: { authorization } });
      const { detail, facts, code } = await jsonOf<Record<string, unknown>>(answer);
      answers.push({ status: answer.status, detail, facts, code });
    }
    expect(answers[0]).toMatchObject({ status: 401, code: "key_refused", facts: {} });
    expect(answers).toEqual(answers.map(() => answers[0]));
  });

  it("is refused in words where a person is needed: the inbox, saved comparisons, what binds", async () => {
    const program = http.program(all.secret);
    for (const [method, path] of [
      ["GET", "/api/v1/notifications"],
      ["GET", "/api/v1/waiting"],
      ["GET", "/api/v1/comparisons"],
      ["GET", "/api/v1/me"],
      ["GET", "/api/v1/api-keys"],
      ["POST", `/api/v1/agreements/${SOMEBODY_ELSES}/signatures`],
    ] as const) {
      const answer = await program.ask(path, { method, headers: { "accept-language": "ja" } });
      const { code, detail } = await jsonOf<{ code: string; detail: string }>(answer);
      expect([answer.status, code, detail]).toEqual([
        403,
        "key_needs_person",
        "この操作は人がします。画面からサインインしてください。",
      ]);
    }
  });
});

describe("the document of the interface", () => {
  it("says how a key is sent", async () => {
    const { components } = document as unknown as {
      components: { securitySchemes: Record<string, unknown> };
    };
    expect(components.securitySchemes.apiKey).toMatchObject({ type: "http", scheme: "bearer" });
  });
});
