import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { newRoutes } from "../edge/edge.ts";
import { webRoutes } from "./web.ts";

const PAGE = "<!doctype html><title>分界</title>";

const folder = mkdtempSync(join(tmpdir(), "bunkai-web-"));
mkdirSync(join(folder, "assets"));
writeFileSync(join(folder, "index.html"), PAGE);
writeFileSync(join(folder, "assets", "main-1.js"), "1;");
writeFileSync(join(folder, "assets", "main-1.css"), "p{}");
writeFileSync(join(folder, "icon.svg"), "<svg/>");
afterAll(() => rmSync(folder, { recursive: true }));

const app = newRoutes().route("/", webRoutes(pathToFileURL(`${folder}/`)));

async function ask(path: string, accept?: string) {
  const answer = await app.request(path, accept === undefined ? {} : { headers: { accept } });
  return { status: answer.status, isPage: (await answer.text()) === PAGE };
}

describe("the web app's addresses", () => {
  const page = { status: 200, isPage: true };
  const gone = { status: 404, isPage: false };

  it.each(["/", "/verify", "/matrices/0193a000-0000-7000-8000-000000000001"])(
    "answers %s with the page, to a browser and to a program that takes anything",
    async (path) => {
      for (const accept of ["text/html,application/xhtml+xml,*/*;q=0.8", "*/*", undefined]) {
        expect([accept, await ask(path, accept)]).toEqual([accept, page]);
      }
    },
  );

  it("keeps a 404 for files that are not there", async () => {
    for (const path of ["/nothing.js", "/.well-known/change-password", "/assets/main-2.js"]) {
      expect([path, await ask(path, "*/*")]).toEqual([path, gone]);
    }
    expect(await ask("/assets/gone", "text/html")).toEqual(gone);
  });

  it.each([
    ["/", "text/html; charset=utf-8"],
    ["/assets/main-1.js", "text/javascript; charset=utf-8"],
    ["/assets/main-1.css", "text/css; charset=utf-8"],
    ["/icon.svg", "image/svg+xml; charset=utf-8"],
  ])("says of what type %s is, and in which letters a text is written", async (path, type) => {
    const answer = await app.request(path);
    expect(answer.headers.get("content-type")?.toLowerCase()).toBe(type);
  });

  it.each([
    "/../package.json",
    "/%2e%2e/package.json",
    "/assets/..%2f..%2fpackage.json",
    "/.git/config",
  ])("gives nothing that lies beside the built app: %s", async (path) => {
    expect((await ask(path, "*/*")).status).toBe(404);
  });

  it("lists no folder", async () => {
    for (const path of ["/assets", "/assets/"]) {
      const answer = await app.request(path, { headers: { accept: "*/*" } });
      expect(await answer.text()).not.toContain("main-1");
    }
  });

  it("gives a file that is there, and no page to who asks for something else", async () => {
    expect(await ask("/assets/main-1.js", "*/*")).toEqual({ status: 200, isPage: false });
    expect(await ask("/verify", "application/json")).toEqual(gone);
  });
});
