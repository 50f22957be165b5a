import { accessSync, constants, existsSync } from "node:fs";
import { join } from "node:path";
import { StartupError } from "@bunkai/domain/operation/startup-error";
import { PGlite } from "@electric-sql/pglite";
import { dataDir as packedFolder } from "@electric-sql/pglite-prepopulatedfs";
import { bytesOnPglite } from "./bytes-on-pglite.ts";
import { layDownDatabase } from "./lay-down-database.ts";

/**
 * Starts PGlite over a folder, or in memory when there is none.
 *
 * @throws StartupError `data_directory_not_writable`, `data_directory_broken`
 */
export async function startPglite(folder: string | null): Promise<PGlite> {
  if (folder === null) {
    return PGlite.create({ ...bytesOnPglite, loadDataDir: await packedFolder() });
  }
  const dataDir = join(folder, "pglite");
  try {
    if (existsSync(dataDir)) accessSync(dataDir, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw new StartupError("data_directory_not_writable", { folder }, { cause: error });
  }
  try {
    await layDownDatabase(dataDir);
    return await PGlite.create({ ...bytesOnPglite, dataDir });
  } catch (error) {
    throw new StartupError("data_directory_broken", { folder }, { cause: error });
  }
}
