import type { Database } from "@bunkai/db/database";
import { openDatabase } from "@bunkai/db/open/open-database";
import { readConfiguration } from "@bunkai/domain/operation/configuration";
import { languages } from "@bunkai/language/language";
import { wordsOf } from "@bunkai/language/words";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DocumentShape, documentShape } from "./docs/document-shape.ts";
import { createServer, type Server } from "./server.ts";

const SECRET = "only-for-the-tests-of-this-very-file";

/** The embedded database alone needs seconds. */
const START_MS_MAX = 60_000;

let db: Database;
let server: Server;
let document: DocumentShape;

beforeAll(async () => {
  const environment = { NODE_ENV: "test", BUNKAI_SECRET: SECRET, LOG_LEVEL: "silent" };
  db = await openDatabase({ dataDirectory: "memory:", secret: SECRET });
  server = createServer(readConfiguration(environment), db);
  document = documentShape.parse(await (await ask("/api/openapi.json")).json());
}, START_MS_MAX);

afterAll(async () => {
  await server.close();
  await db.close();
});

async function ask(path: string, init?: RequestInit): Promise<Response> {
  return server.fetch(new Request(`http://localhost:3000${path}`, init));
}

function operations() {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
}

describe("the interface", () => {
  it("answers nobody who is not signed in, except where it says so", async () => {
    const closed = operations().filter(({ operation }) => operation.security === undefined);
    expect(closed.length).toBeGreaterThan(20);
    for (const { method, path } of closed) {
      const answer = await ask(path, { method: method.toUpperCase() });
      expect({ path, method, status: answer.status }).toEqual({ path, method, status: 401 });
    }
  });

  it("describes every operation in both tongues, on a page that runs nothing", async () => {
    for (const language of languages) {
      const answer = await ask(`/api/docs?language=${language}`);
      const page = await answer.text();
      expect(answer.headers.get("content-language")).toBe(language);
      expect(page).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/u);
      for (const { operation } of operations()) expect(page).toContain(operation.operationId);
    }
  });

  it("says how to sign in, with a second factor too, and how a version is written", async () => {
    for (const language of languages) {
      const headers = { "accept-language": language };
      const page = await (await ask(`/api/docs?language=${language}`)).text();
      const text = await (await ask("/api/openapi.json", { headers })).text();
      const { info, paths } = JSON.parse(text) as {
        info: { description: string };
        paths: Record<string, Record<string, { parameters: Record<string, unknown>[] }>>;
      };
      for (const told of [page, info.description]) {
        expect(told).toContain("/api/auth/sign-in/email");
        expect(told).toContain("twoFactorRedirect");
        expect(told).toContain("/api/auth/two-factor/verify-totp");
        expect(told).toMatch(/"v3"|&quot;v3&quot;/u);
      }
      const tags = Object.values(paths).flatMap((methods) =>
        Object.values(methods).flatMap(({ parameters = [] }) =>
          parameters.filter(({ name }) => name === "if-match"),
        ),
      );
      expect(tags.length).toBeGreaterThan(3);
      for (const { description } of tags) expect(description).toContain('"v3"');
      const { detail } = wordsOf(language).error.edit_needs_version;
      expect(detail({})).toContain('"v3"');
    }
  });

  it("writes patterns into its document that other programs can read", () => {
    expect(JSON.stringify(document)).not.toMatch(/"pattern":"[^"]*\/[a-z]+"/u);
  });

  it("answers an unknown address under /api with a problem, under every method", async () => {
    for (const method of ["GET", "POST", "PUT", "DELETE"]) {
      const answer = await ask("/api/v1/nothing", { method });
      expect(answer.status).toBe(404);
      expect(answer.headers.get("content-type")).toBe("application/problem+json");
    }
  });

  it("keeps what better-auth could do besides signing in out of reach", async () => {
    for (const path of ["/update-user", "/delete-user", "/change-email", "/sign-in/social"]) {
      expect((await ask(`/api/auth${path}`, { method: "POST" })).status).toBe(404);
    }
  });

  it("puts the strict policy on every answer, and lets nobody keep one of the api", async () => {
    for (const path of [
      "/health",
      "/api/v1/me",
      "/api/auth/get-session",
      "/api/docs",
      "/nothing",
    ]) {
      const { headers } = await ask(path);
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("x-request-id")).toBeTruthy();
      if (path.startsWith("/api")) expect(headers.get("cache-control")).toBe("no-store");
    }
  });

  it("is not ready before its jobs and workers are, nor on its way out", async () => {
    const { readiness } = server;
    const atFirst = await (await ask("/ready")).json();
    expect(atFirst).toEqual({ ready: false, draining: false, missing: ["jobs", "workers"] });
    readiness.begin("jobs");
    readiness.begin("workers");
    expect((await ask("/ready")).status).toBe(200);
    readiness.drain();
    expect((await ask("/ready")).status).toBe(503);
    expect((await ask("/health")).status).toBe(200);
  });
});
