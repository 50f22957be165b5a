import { listen } from "@bunkai/api/listen";
import { createServer, type Server } from "@bunkai/api/server";
import { readConfiguration } from "@bunkai/domain/operation/configuration";
import { afterwards } from "../fixtures/afterwards.ts";
import { givenDatabase } from "../fixtures/database.ts";
import { freePort } from "../fixtures/free-port.ts";
import { TEST_SECRET } from "../fixtures/secret.ts";
import { sharedWorkers } from "../fixtures/shared-workers.ts";

/** A whole installation that answers on this machine, with the web app as it is shipped. */
export type WebApp = {
  /** Where people reach it, without a slash at the end. */
  readonly url: string;
  readonly server: Server;
};

/** Starts an empty installation whose mails can be read on the outbox page. Ends when the test (or file) is through. */
export async function givenWebApp(): Promise<WebApp> {
  const port = await freePort();
  // By its name: passkeys want one, and browsers trust this one like an encrypted address.
  const url = `http://localhost:${port}`;
  const configuration = readConfiguration({
    NODE_ENV: "test",
    HOST: "localhost",
    PORT: String(port),
    BUNKAI_BASE_URL: url,
    BUNKAI_SECRET: TEST_SECRET,
    BUNKAI_OUTBOX_OPEN: "true",
    LOG_LEVEL: "silent",
  });
  const server = createServer(configuration, await givenDatabase(), {
    workers: sharedWorkers(),
  });
  afterwards(() => server.close());
  const listener = await listen(server.fetch, configuration);
  afterwards(() => listener.close());
  await server.start();
  return { url, server };
}
