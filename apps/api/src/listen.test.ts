import { StartupError } from "@bunkai/domain/operation/startup-error";
import { Hono } from "hono";
import { expect, it } from "vitest";
import type { App } from "./app.ts";
import { listen } from "./listen.ts";

const anyPort = { HOST: "127.0.0.1", PORT: 0 };

function givenFetch(answer: () => Promise<Response>): App["fetch"] {
  return new Hono().all("/*", answer).fetch;
}

it("refuses a port that is taken, with a reason", async () => {
  const fetch = givenFetch(async () => new Response());
  const listener = await listen(fetch, anyPort);
  const second = listen(fetch, { ...anyPort, PORT: listener.port });

  await expect(second).rejects.toMatchObject({ code: "port_in_use" });
  await expect(second).rejects.toBeInstanceOf(StartupError);
  await listener.close();
});

it("lets a request that is under way end before it closes, and takes no new one", async () => {
  let goOn: () => void = () => undefined;
  let begun: () => void = () => undefined;
  const beginning = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const fetchSlowly = givenFetch(async () => {
    begun();
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
    return new Response("whole");
  });
  const listener = await listen(fetchSlowly, anyPort);
  const answer = fetch(`http://127.0.0.1:${listener.port}/`);
  await beginning;
  const closed = listener.close();

  await expect(fetch(`http://127.0.0.1:${listener.port}/`)).rejects.toThrow();
  goOn();
  expect(await (await answer).text()).toBe("whole");
  await closed;
});
