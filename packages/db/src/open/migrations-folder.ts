import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The committed migrations. Found through the package, so that a bundled program finds them too. */
export const migrationsFolder = join(
  dirname(createRequire(import.meta.url).resolve("@bunkai/db/package.json")),
  "migrations",
);
