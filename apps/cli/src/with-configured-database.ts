import type { Database } from "@bunkai/db/database";
import { openDatabase } from "@bunkai/db/open/open-database";
import { readConfiguration } from "@bunkai/domain/operation/configuration";
import { StartupError } from "@bunkai/domain/operation/startup-error";
import type { Words } from "@bunkai/language/ja";

/**
 * Opens the database that the environment names, for one command.
 *
 * @throws Error with a sentence for the operator, such as: the running server holds the embedded database
 */
export async function withConfiguredDatabase<Result>(
  words: Words,
  work: (db: Database) => Promise<Result>,
): Promise<Result> {
  try {
    const configuration = readConfiguration(process.env);
    const db = await openDatabase({
      databaseUrl: configuration.DATABASE_URL,
      databaseAppUrl: configuration.DATABASE_APP_URL,
      databaseAuthUrl: configuration.DATABASE_AUTH_URL,
      dataDirectory: configuration.BUNKAI_DATA_DIR,
      secret: configuration.BUNKAI_SECRET,
    });
    return await work(db).finally(() => db.close());
  } catch (error) {
    if (!(error instanceof StartupError)) throw error;
    throw new Error(words.operation.startup[error.code](error.facts), { cause: error });
  }
}
