import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { dataDir as packedFolder } from "@electric-sql/pglite-prepopulatedfs";
import { extract } from "tar";

/** The names inside the packed folder begin with a slash. */
const NAME_MADE_RELATIVE = "TAR_ENTRY_INFO";

const OWNER_ONLY = 0o700;

/**
 * Lays a new, empty database down as `folder`, unless there is one. It is unpacked instead of made by `initdb`, which
 * takes seconds of both cores. Until the last step it has another name, so a start that is killed leaves no half;
 * and what else lies there stays.
 *
 * The packed folder is of PostgreSQL 18 like PGlite itself; within a major version PostgreSQL keeps its format.
 */
export async function layDownDatabase(folder: string): Promise<void> {
  if (existsSync(join(folder, "PG_VERSION"))) return;
  const unfinished = `${folder}.new`;
  await rm(unfinished, { recursive: true, force: true });
  try {
    await unpackInto(unfinished);
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}

async function unpackInto(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: OWNER_ONLY });
  const packed = Buffer.from(await (await packedFolder()).arrayBuffer());
  const problems: (string | Error)[] = [];
  const onwarn = (code: string, problem: string | Error) => {
    if (code !== NAME_MADE_RELATIVE) problems.push(problem);
  };
  await pipeline(Readable.from([packed]), extract({ cwd: folder, onwarn }));
  if (problems.length > 0) throw new AggregateError(problems, "new database not unpacked");
}
