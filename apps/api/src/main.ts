import { openDatabase } from "@bunkai/db/open/open-database";
import { readConfiguration } from "@bunkai/domain/operation/configuration";
import { samplesProgressSchema } from "@bunkai/domain/operation/installation";
import { z } from "zod";
import { listen } from "./listen.ts";
import { createServer, type Server } from "./server.ts";
import { startupSentences } from "./startup-sentences.ts";

const STOP_SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** An installation that answers on its port. */
type Running = { readonly log: Server["log"]; stop(reason: string): Promise<void> };

/** What the demo tells while it fills this installation with samples. */
const samplesMessage = z.object({ samples: samplesProgressSchema.nullable() });

/** Starts the installation that the environment describes. */
async function start(): Promise<Running> {
  const configuration = readConfiguration(process.env);
  const db = await openDatabase({
    databaseUrl: configuration.DATABASE_URL,
    databaseAppUrl: configuration.DATABASE_APP_URL,
    databaseAuthUrl: configuration.DATABASE_AUTH_URL,
    dataDirectory: configuration.BUNKAI_DATA_DIR,
    secret: configuration.BUNKAI_SECRET,
  });
  const server = createServer(configuration, db);
  const { log, readiness } = server;
  process.on("message", (message) => {
    const told = samplesMessage.safeParse(message);
    if (told.success) server.tellSamples(told.data.samples);
  });
  const closeAll = async () => {
    await server.close();
    await db.close();
  };
  try {
    const listener = await listen(server.fetch, configuration);
    await server.start();
    log.info({ port: listener.port, engine: db.engine }, "listening");
    // Whoever has started this process as a part of something, such as the demo, waits for it.
    process.send?.("listening");
    const stop = async (reason: string) => {
      log.info({ reason }, "stopping");
      readiness.drain();
      await listener.close();
      await closeAll();
      log.info("stopped");
    };
    return { log, stop };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

/** Ends the process when it is asked to, when the one that has started it is gone, or when nobody knows its state any more. */
function endWhenAsked({ log, stop }: Running): void {
  let stopping = false;
  const end = (reason: string) => {
    stopping = true;
    stop(reason).then(
      () => process.exit(0),
      (err: unknown) => {
        log.error({ err }, "stopping failed");
        process.exit(1);
      },
    );
  };
  for (const signal of STOP_SIGNALS) {
    process.on(signal, () => {
      // Whoever asks twice does not want to wait.
      if (stopping) process.exit(1);
      end(signal);
    });
  }
  // Nobody would know of this process, and it would go on holding its folder and its port.
  process.once("disconnect", () => !stopping && end("disconnect"));
  process.on("uncaughtException", (err) => {
    log.error({ err }, "bug");
    process.exit(1);
  });
}

try {
  endWhenAsked(await start());
} catch (error) {
  process.stderr.write(startupSentences(error));
  process.exit(1);
}
