import { accessSync, constants, existsSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { StartupError } from "@bunkai/domain/operation/startup-error";
import { PGlite } from "@electric-sql/pglite";
import { dataDir as packedFolder } from "@electric-sql/pglite-prepopulatedfs";
import { layDownDatabase } from "./lay-down-database.ts";
import { valuesOnPglite } from "./values-on-pglite.ts";

/**
 * How long a function of PostgreSQL runs before it is compiled anew, and better. At Node's own measure a third of the
 * first start goes into functions that are hardly used again.
 */
const PATIENCE = "--wasm-tiering-budget=1000000000";

/**
 * Starts PGlite over a folder, or in memory when there is none.
 *
 * @throws StartupError `data_directory_not_writable`, `data_directory_broken`
 */
export async function startPglite(folder: string | null): Promise<PGlite> {
  setFlagsFromString(PATIENCE);
  if (folder === null) {
    return PGlite.create({ ...valuesOnPglite, loadDataDir: await packedFolder() });
  }
  const dataDir = join(folder, "pglite");
  try {
    if (existsSync(dataDir)) accessSync(dataDir, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw new StartupError("data_directory_not_writable", { folder }, { cause: error });
  }
  try {
    await layDownDatabase(dataDir);
    return await PGlite.create({ ...valuesOnPglite, dataDir });
  } catch (error) {
    throw new StartupError("data_directory_broken", { folder }, { cause: error });
  }
}
