import { beforeAll, describe, expect, it } from "vitest";
import { askToSignIn } from "../fixtures/authenticator.ts";
import { type Ask, givenHttp, jsonOf, type Visitor } from "../fixtures/http.ts";

type Answer = { readonly name: string; readonly answer: Response };
type Operation = { readonly method: string; readonly path: string; readonly isUpload: boolean };

const SOMEBODY_ELSES = "0193a000-0000-7000-8000-000000000001";
const MEBIBYTE = 1_048_576;
/** Where bytes come in as they are. */
const UPLOADS = /\/(?:files|imports)$/u;
/** What no route is for. */
const BESIDE = [
  "GET /",
  "GET /nothing.js",
  "GET /api/v1/nothing",
  "POST /api/v1/nothing",
  "GET /%00",
  "OPTIONS /api/v1/me",
];

// Loopback, so that it may show its mails, and https, so that cookies are what they are in earnest.
const http = await givenHttp({ baseUrl: "https://localhost:3000" });
let owner: Visitor & { readonly email: string };
let operations: readonly Operation[];
/** What everybody is answered, and what a member is whom a page of somebody else sends: changes are refused, the rest is read. */
let answers: readonly Answer[];

beforeAll(async () => {
  owner = await http.founder("守");
  const known = http.server.app.routes
    .filter(({ method, path }) => method !== "ALL" && !path.includes("*"))
    .map(({ method, path }) => `${method} ${path.replaceAll(/:\w+/gu, SOMEBODY_ELSES)}`);
  operations = [...new Set([...known, ...BESIDE])].map((line) => {
    const [method = "", path = ""] = line.split(" ");
    return { method, path, isUpload: method === "POST" && UPLOADS.test(path) };
  });
  const headers = { origin: "https://evil.example", "access-control-request-method": "POST" };
  answers = [
    ...(await answersOf(http.visitor(), operations)),
    ...(await answersOf(owner, operations, { headers })),
  ];
}, 180_000);

const changing = () => operations.filter(({ method }) => !["GET", "OPTIONS"].includes(method));

/** What each operation answers to a visitor. */
async function answersOf(
  who: Visitor,
  asked: readonly Operation[],
  ask: Ask = {},
): Promise<readonly Answer[]> {
  const heard: Answer[] = [];
  for (const { method, path } of asked) {
    heard.push({ name: `${method} ${path}`, answer: await who.ask(path, { ...ask, method }) });
  }
  return heard;
}

it("knows every way in: what the document tells, signing in, and what everybody may see", () => {
  const ways = operations.map(({ method, path }) => `${method} ${path}`);
  expect(ways.length).toBeGreaterThan(100);
  expect(ways).toEqual(
    expect.arrayContaining([
      ...["POST /api/auth/sign-in/email", "GET /api/v1/me", "DELETE /api/v1/me/sessions"],
      ...["GET /health", "GET /api/docs", "GET /api/openapi.json"],
    ]),
  );
});

describe("every answer, to everybody, also when it is a refusal", () => {
  it("tells the browser to run nothing but our own files, to guess no types, and to stay on https", () => {
    for (const { answer, name } of answers) {
      const { headers } = answer;
      const policy = headers.get("content-security-policy") ?? "";
      for (const part of ["default-src", "object-src", "base-uri", "frame-ancestors"]) {
        expect([name, policy]).toEqual([name, expect.stringContaining(`${part} 'none'`)]);
      }
      expect([name, policy]).toEqual([name, expect.not.stringMatching(/unsafe|\*|https?:/u)]);
      expect([name, Object.fromEntries(headers)]).toMatchObject([
        name,
        {
          "cross-origin-opener-policy": "same-origin",
          "cross-origin-resource-policy": "same-origin",
          "permissions-policy": expect.stringContaining("camera=()"),
          "referrer-policy": "same-origin",
          "strict-transport-security": "max-age=63072000; includeSubDomains",
          "x-content-type-options": "nosniff",
          "x-frame-options": "DENY",
        },
      ]);
    }
  });

  it("opens nothing to pages of other origins, asked beforehand or not", async () => {
    const preflights = operations.map((one) => ({ ...one, method: "OPTIONS" }));
    const headers = { origin: "https://evil.example", "access-control-request-method": "POST" };
    const asked = await answersOf(http.visitor(), preflights, { headers });
    for (const { answer, name } of [...answers, ...asked]) {
      const opened = [...answer.headers.keys()].filter((key) => key.startsWith("access-control"));
      expect([name, opened]).toEqual([name, []]);
    }
  });

  it("is kept by nobody in between, if it comes from the interface", () => {
    for (const { answer, name } of answers) {
      if (!/^\w+ \/api\//u.test(name)) continue;
      expect([name, answer.headers.get("cache-control")]).toEqual([name, "no-store"]);
    }
  });

  it("says of what type it is, and of a text in which letters", async () => {
    for (const { answer, name } of answers) {
      if ((await answer.clone().arrayBuffer()).byteLength === 0) continue;
      const type = answer.headers.get("content-type") ?? "";
      expect([name, type]).not.toEqual([name, ""]);
      if (!type.startsWith("text/")) continue;
      expect([name, type]).toEqual([name, expect.stringMatching(/; charset=utf-8$/iu)]);
    }
  });
});

it("gives out a file that a browser could run as an attachment that runs nothing", async () => {
  const body = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const headers = {
    ...{ "content-type": "application/octet-stream", "bunkai-file-name": "picture.svg" },
  };
  const added = await owner.ask("/api/v1/files", { method: "POST", body, headers });
  const { id } = await jsonOf<{ id: string }>(added);
  const content = await owner.ask(`/api/v1/files/${id}/content`);
  expect(await content.text()).toBe(body);
  expect(Object.fromEntries(content.headers)).toMatchObject({
    "cache-control": "no-store",
    "content-disposition": expect.stringMatching(/^attachment;/u),
    "content-security-policy": expect.stringMatching(
      /default-src 'none'.*frame-ancestors 'none'; sandbox$/u,
    ),
    "content-type": "text/plain",
    "x-content-type-options": "nosniff",
  });
});

describe("a change", () => {
  it.each([
    ["from a page of somebody else", "https://evil.example"],
    ["from a page of the same name over http", "http://localhost:3000"],
    ["from a name below ours", "https://a.localhost:3000"],
    ["from a page without an origin", "null"],
  ])("%s is refused by every operation that changes something", async (_, origin) => {
    const refused = await answersOf(owner, changing(), { headers: { origin }, json: {} });
    expect(refused.length).toBeGreaterThan(50);
    for (const { answer, name } of refused) {
      const { code } = await jsonOf<{ code: string }>(answer);
      expect({ name, status: answer.status, code }).toEqual({
        ...{ name, status: 403, code: "origin_refused" },
      });
    }
  });

  it("that a form of another page could send is not even read: its type is refused", async () => {
    const asked = changing().filter(({ isUpload, method }) => !isUpload && method !== "DELETE");
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"]) {
      const ask = { body: '{"name":"x"}', headers: { "content-type": type } };
      for (const { answer, name } of await answersOf(owner, asked, ask)) {
        expect([type, name, answer.status]).toEqual([type, name, 415]);
      }
    }
  });

  it("of more than a mebibyte of JSON is refused by every operation that takes JSON", async () => {
    const asked = changing().filter(({ isUpload, method }) => !isUpload && method !== "DELETE");
    const ask = {
      body: JSON.stringify({ name: "x".repeat(MEBIBYTE) }),
      headers: { "content-type": "application/json" },
    };
    for (const { answer, name } of await answersOf(owner, asked, ask)) {
      expect([name, answer.status]).toEqual([name, 413]);
    }
  });
});

describe("a cookie", () => {
  it("is for this very host, over https alone, out of reach of scripts, and not sent along from elsewhere", async () => {
    const answer = await askToSignIn(http.visitor(), owner.email);
    const cookies = answer.headers.getSetCookie();
    expect(cookies.length).toBeGreaterThanOrEqual(2);
    for (const cookie of cookies) {
      const [pair = "", ...attributes] = cookie.split(/;\s*/u);
      expect(pair).toMatch(/^__Host-bunkai\.\w+=/u);
      expect(attributes).toEqual(
        expect.arrayContaining(["Path=/", "HttpOnly", "Secure", "SameSite=Lax"]),
      );
      expect(cookie).not.toMatch(/domain=/iu);
    }
  });

  it("is the only place in which the token of a session leaves the server", async () => {
    const visitor = http.visitor();
    const signedIn = await askToSignIn(visitor, owner.email);
    const session = signedIn.headers
      .getSetCookie()
      .find((cookie) => cookie.startsWith("__Host-bunkai.session_token="));
    const [token = ""] = decodeURIComponent(session?.split("=")[1] ?? "").split(".");
    expect(token.length).toBeGreaterThanOrEqual(32);
    const told = [signedIn, await visitor.ask("/api/auth/get-session")];
    for (const answer of told) expect(await answer.text()).not.toContain(token);
  });

  it("is worth nothing after signing out, and ends within a week however it is used", async () => {
    const visitor = http.visitor();
    const opened = await askToSignIn(visitor, owner.email);
    const [cookie = ""] = opened.headers.getSetCookie();
    expect(cookie).toContain("Max-Age=604800");
    const headers = { cookie: cookie.split(";")[0] ?? "" };
    const stolen = () => http.visitor().ask("/api/v1/me", { headers });
    expect((await stolen()).status).toBe(200);
    expect((await visitor.ask("/api/auth/sign-out", { method: "POST", json: {} })).status).toBe(
      200,
    );
    expect((await stolen()).status).toBe(401);
  });
});
