import { Server } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { Configuration } from "@bunkai/domain/operation/configuration";
import { StartupError, type StartupErrorCode } from "@bunkai/domain/operation/startup-error";
import { createAdaptorServer } from "@hono/node-server";
import type { App } from "./app.ts";

/** How long requests that are under way may still take when the process was asked to end. */
const DRAIN_MS_MAX = 15_000;
const TIDY_MS_MAX = 5_000;
const DRAIN_LOOK_MS = 100;
/** A large file over a slow line takes long; a request that takes longer than this has been forgotten. */
const REQUEST_MS_MAX = 30 * 60_000;

/** A port that answers. */
export type Listener = {
  readonly port: number;
  /** Stops accepting, lets what is under way end within 15 seconds, then cuts it. */
  close(): Promise<void>;
};

const codeByFault: Readonly<Record<string, StartupErrorCode>> = {
  EACCES: "address_not_usable",
  EADDRINUSE: "port_in_use",
  EADDRNOTAVAIL: "address_not_usable",
  ENOTFOUND: "address_not_usable",
};

/**
 * Answers HTTP on the configured address.
 *
 * @throws StartupError `port_in_use`, `address_not_usable`
 */
export async function listen(
  fetch: App["fetch"],
  { HOST: host, PORT: port }: Pick<Configuration, "HOST" | "PORT">,
): Promise<Listener> {
  const underWay = new Set<Promise<unknown>>();
  const server = createAdaptorServer({
    fetch: (request, env) => {
      const answer = Promise.resolve(fetch(request, env));
      underWay.add(answer);
      return answer.finally(() => underWay.delete(answer));
    },
    serverOptions: { requestTimeout: REQUEST_MS_MAX },
  });
  if (!(server instanceof Server)) throw new Error("Not an HTTP/1.1 server.");
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(startupErrorOf(error, { host, port })));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : port,
    close: async () => {
      await drain(server);
      // A request that was cut still tidies up after itself, and needs the database for that.
      await Promise.race([Promise.allSettled(underWay), pause(TIDY_MS_MAX)]);
    },
  };
}

function startupErrorOf(error: Error, facts: { readonly host: string; readonly port: number }) {
  const code = "code" in error ? codeByFault[String(error.code)] : undefined;
  return code ? new StartupError(code, facts, { cause: error }) : error;
}

async function drain(server: Server): Promise<void> {
  // Connections that wait for a next request would hold the process back.
  const closeIdle = setInterval(() => server.closeIdleConnections(), DRAIN_LOOK_MS);
  const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS_MAX);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearInterval(closeIdle);
  clearTimeout(cut);
}
