/** A file of a small house, and the rules that must find fault with it. */
export type PlantedFile = {
  readonly file: string;
  readonly text: string;
  readonly rules: readonly string[];
};

const UPWARDS = "imports-downwards-only";

/** Imports that the house forbids, at least one for each rule, and beside them imports that it allows. */
export const plantedFiles: readonly PlantedFile[] = [
  ...[
    upwards("packages/domain", "@bunkai/proof/inner", "domain-is-pure"),
    upwards("packages/language", "@bunkai/domain/inner", "language-stands-alone"),
    upwards("packages/proof", "@bunkai/domain/inner"),
    upwards("packages/catalogs", "@bunkai/language/inner"),
    upwards("packages/db", "@bunkai/language/inner"),
    upwards("packages/documents", "@bunkai/db/inner"),
    upwards("packages/actions", "@bunkai/api/inner"),
    upwards("apps/api", "@bunkai/cli/inner"),
    upwards("apps/cli", "@bunkai/web/inner"),
    upwards("apps/web", "@bunkai/actions/inner"),
  ],

  ...["drizzle-orm", "postgres", "@electric-sql/pglite", "pg-boss"].map((library) =>
    use("packages/actions", library, "sql-stays-in-packages-db"),
  ),
  use("packages/db", "drizzle-orm"),

  ...["@react-pdf/renderer", "@libpdf/core", "exceljs", "fontkit"].map((library) =>
    use("apps/api", library, "paper-stays-in-packages-documents"),
  ),
  use("packages/documents", "exceljs"),

  ...["hono", "@hono/node-server", "better-auth"].map((library) =>
    use("packages/actions", library, "http-stays-in-apps-api"),
  ),
  ...["hono", "better-auth"].map((library) =>
    use("apps/web", library, "http-stays-in-apps-api-but-for-apps-web"),
  ),
  ...["hono/client", "better-auth/react"].map((library) => use("apps/web", library)),
  use("apps/api", "hono"),

  use("packages/documents", "react-pdf", "viewer-stays-in-apps-web"),
  use("apps/web", "react-pdf"),

  plant("apps/web/src/values.ts", `export { inner } from "@bunkai/api/inner";`, [
    "web-knows-the-api-as-types-only",
  ]),
  plant("apps/web/src/types.ts", `export type { Inner } from "@bunkai/api/inner";`),

  use("packages/domain", "node:crypto", "domain-is-pure"),
  use("packages/domain", "fast-check", "domain-is-pure"),
  use("packages/domain", "zod"),
  plant("packages/domain/src/law.test.ts", `import "node:crypto";\nimport "fast-check";`),

  use("packages/language", "zod", "language-stands-alone"),

  use("packages/proof", "node:crypto", "proof-and-web-run-in-browsers"),
  use("apps/web", "node:fs", "proof-and-web-run-in-browsers"),
  use("packages/proof", "@noble/hashes/sha2.js"),
  plant("packages/documents/src/beside.ts", `export { inner } from "@bunkai/proof/inner";`),

  plant("packages/db/src/open/inner.ts", "export const inner = 1;"),
  plant("apps/api/src/opens.ts", `export { inner } from "@bunkai/db/open/inner";`, [
    "only-main-opens-the-database",
  ]),
  plant("apps/api/src/main.ts", `export { inner } from "@bunkai/db/open/inner";`),
  plant("test/flows/opens.ts", `export { inner } from "@bunkai/db/open/inner";`),

  plant("packages/db/src/detour.ts", `export { inner } from "../../domain/src/inner.ts";`, [
    "packages-meet-by-name",
  ]),

  plant(
    "packages/domain/src/one.ts",
    `import { two } from "./two.ts";\nexport const one = () => two;`,
    ["no-circles"],
  ),
  plant(
    "packages/domain/src/two.ts",
    `import { one } from "./one.ts";\nexport const two = () => one;`,
  ),

  plant("packages/db/src/alone.ts", "export const alone = 1;", ["no-orphans"]),
  plant("packages/db/src/nowhere.ts", `export { nowhere } from "./somewhere.ts";`, [
    "everything-is-found",
  ]),
];

function plant(file: string, text: string, rules: readonly string[] = []): PlantedFile {
  return { file, text: `${text}\n`, rules };
}

/** A file of one floor that looks at another, and the floor's own rule against it. */
function upwards(floor: string, target: string, ...more: readonly string[]): PlantedFile {
  const rules = [`${floor.replace("/", "-")}-${UPWARDS}`, ...more];
  return plant(`${floor}/src/upwards.ts`, `export type { Inner } from "${target}";`, rules);
}

/** A file of one floor that uses one library. */
function use(floor: string, library: string, ...rules: readonly string[]): PlantedFile {
  const name = library.replaceAll(/[^a-z0-9]+/g, "-");
  return plant(`${floor}/src/uses-${name}.ts`, `import "${library}";`, rules);
}
