import { connect } from "node:net";
import { Hono } from "hono";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Listener, listen } from "./listen.ts";

let listener: Listener;
const bodies: string[] = [];

beforeAll(async () => {
  const app = new Hono().all("/*", async (c) => {
    bodies.push(`${c.req.method} ${c.req.path} ${await c.req.text().catch(() => "cut")}`);
    return c.text("answered");
  });
  listener = await listen(app.fetch, { HOST: "127.0.0.1", PORT: 0 });
});
afterAll(() => listener.close());

/** What comes back for bytes as they are, until the server hangs up. */
function answerTo(...lines: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(listener.port, "127.0.0.1");
    let answer = "";
    socket.on("data", (bytes) => {
      answer += bytes.toString();
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
    socket.end(lines.join("\r\n"));
  });
}

it.each([
  ["two lengths", ["Content-Length: 4", "Transfer-Encoding: chunked"]],
  ["two lengths that differ", ["Content-Length: 4", "Content-Length: 40"]],
  ["a length that is no number", ["Content-Length: 4, 40"]],
  ["chunks under a name that is none", ["Transfer-Encoding: xchunked"]],
  ["a header that goes on in the next line", ["X-Folded: a", " Content-Length: 4"]],
  ["a header with a space before its colon", ["Content-Length : 4"]],
])("refuses a request with %s: nobody can put a second one into it", async (_, headers) => {
  const smuggled = ["0", "", "GET /smuggled HTTP/1.1", "Host: a", "", ""];
  const answer = await answerTo("POST / HTTP/1.1", "Host: a", ...headers, "", ...smuggled);

  expect(answer).toMatch(/^HTTP\/1\.1 400 /u);
  expect(bodies.filter((body) => body.includes("smuggled"))).toEqual([]);
});

it("does not send back what TRACE brings", async () => {
  const secret = "Cookie: session=hush";
  const answer = await answerTo("TRACE / HTTP/1.1", "Host: a", secret, "Connection: close", "", "");

  expect(answer).not.toContain("hush");
});
