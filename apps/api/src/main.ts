import { openDatabase } from "@bunkai/db/open/open-database";
import { readConfiguration } from "@bunkai/domain/operation/configuration";
import { listen } from "./listen.ts";
import { createServer } from "./server.ts";
import { startupSentences } from "./startup-sentences.ts";

const STOP_SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** Starts the installation that the environment describes. Returns how to end it. */
async function start(): Promise<(reason: string) => Promise<void>> {
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
  const closeAll = async () => {
    await server.close();
    await db.close();
  };
  try {
    const listener = await listen(server.fetch, configuration);
    await server.start();
    log.info({ port: listener.port, engine: db.engine }, "listening");
    return async (reason) => {
      log.info({ reason }, "stopping");
      readiness.drain();
      await listener.close();
      await closeAll();
      log.info("stopped");
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

try {
  const stop = await start();
  let stopping = false;
  for (const signal of STOP_SIGNALS) {
    process.on(signal, () => {
      // Whoever asks twice does not want to wait.
      if (stopping) process.exit(1);
      stopping = true;
      stop(signal).then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
} catch (error) {
  process.stderr.write(startupSentences(error));
  process.exit(1);
}
