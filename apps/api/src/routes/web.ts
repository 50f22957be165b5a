import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { wordsOf } from "@bunkai/language/words";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { createMiddleware } from "hono/factory";
import type { Edge } from "../edge/edge.ts";

/** Names of these files hold a hash of their content: they never change. */
const HASHED = "/assets/";
const YEAR_SECONDS = 31_536_000;

/**
 * The web app, as Vite built it. Every address that is no file is one of the app's own: also for a program that takes
 * anything, unless the address looks like a file's, since a program should learn that a file is not there.
 * Looked for with each request: the demo builds the pages while the server begins.
 *
 * @param folder where the built app lies
 */
export function webRoutes(folder: URL) {
  const root = fileURLToPath(folder);
  const index = new URL("index.html", folder);
  return new Hono<Edge>()
    .use(compress(), keepHashed)
    .get("/*", serveStatic({ root, precompressed: true }), async (c, next) => {
      const page = await readFile(index, "utf8").catch(() => null);
      if (page === null) {
        return c.req.path === "/"
          ? c.text(wordsOf(c.var.language).operation.webMissing, 404)
          : next();
      }
      const isPage = asksForPage(c.req.path, c.req.header("accept") ?? "*/*");
      return isPage ? c.html(page) : next();
    });
}

function asksForPage(path: string, accept: string): boolean {
  if (path.startsWith(HASHED)) return false;
  return accept.includes("text/html") || (accept.includes("*/*") && !path.includes("."));
}

const keepHashed = createMiddleware<Edge>(async (c, next) => {
  await next();
  const isHashed = c.req.path.startsWith(HASHED) && c.res.ok;
  c.header("cache-control", isHashed ? `public, max-age=${YEAR_SECONDS}, immutable` : "no-cache");
});
