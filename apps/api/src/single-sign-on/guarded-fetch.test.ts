import { createServer, type RequestListener } from "node:http";
import { afterEach, expect, it } from "vitest";
import { guardedFetch } from "./guarded-fetch.ts";
import { type Outward, OutwardFault } from "./outward.ts";

const trial: Outward = { isProduction: false, hostsPrivate: [] };
const production: Outward = { isProduction: true, hostsPrivate: ["idp.internal", "localhost"] };
const init = { method: "GET", headers: {}, body: null, redirect: "manual" } as const;
const running: (() => void)[] = [];

afterEach(() => {
  for (const stop of running.splice(0)) stop();
});

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  running.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`;
}

const faultOf = (address: string, outward: Outward, timeoutMs?: number) =>
  guardedFetch(outward, timeoutMs)(address, init).then(
    () => null,
    (error: unknown) => (error instanceof OutwardFault ? error.fault : error),
  );

it("answers what a server on this machine says, while trying out", async () => {
  const address = await serve((request, response) => {
    response.writeHead(400, { "content-type": "text/plain" }).end(request.headers.authorization);
  });
  const answer = await guardedFetch(trial)(address, { ...init, headers: { authorization: "x" } });
  expect([answer.status, await answer.text()]).toEqual([400, "x"]);
});

it.each([
  ["http://127.0.0.1/", "unencrypted"],
  ["http://idp.example.org/", "unencrypted"],
  ["https://user:word@idp.example.org/", "unencrypted"],
  ["ftp://idp.example.org/", "unencrypted"],
  ["https://127.0.0.1/", "refused"],
  ["https://2130706433/", "refused"],
  ["https://0x7f.1/", "refused"],
  ["https://169.254.169.254/latest/meta-data/", "refused"],
  ["https://[::1]/", "refused"],
  ["https://[::ffff:10.0.0.1]/", "refused"],
  ["https://ip6-localhost/", "refused"],
])("asks nothing of %s in production", async (address, fault) => {
  const found = await faultOf(address, production);
  // A machine without that name in its list does not find it at all.
  expect(address.includes("ip6") && found === "nobody" ? fault : found).toBe(fault);
});

it("asks a private host that the operator has named", async () => {
  // By its name it may be asked; without encryption nothing there answers.
  const address = (await serve((_request, response) => response.end())).replace(
    "http://127.0.0.1",
    "https://localhost",
  );
  expect(await faultOf(address, production)).toBe("nobody");
  expect(await faultOf(address, { ...production, hostsPrivate: [] })).toBe("refused");
});

it("follows no redirect, waits for nobody, and reads no flood", async () => {
  const moved = await serve((_request, response) =>
    response.writeHead(307, { location: "http://169.254.169.254/" }).end(),
  );
  expect(await faultOf(moved, trial)).toBe("redirected");
  const silent = await serve(() => undefined);
  expect(await faultOf(silent, trial, 50)).toBe("late");
  const dripping = await serve((_request, response) => void response.write("{"));
  expect(await faultOf(dripping, trial, 50)).toBe("late");
  const flood = await serve((_request, response) => response.end("x".repeat(600_000)));
  expect(await faultOf(flood, trial)).toBe("unreadable");
});
