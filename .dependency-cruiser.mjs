/** The import rules of the house: arrows point down. A row says what a floor may use besides itself. */
const floors = {
  "packages/domain": [],
  "packages/language": [],
  "packages/proof": [],
  "packages/catalogs": ["packages/domain"],
  "packages/db": ["packages/domain", "packages/proof"],
  "packages/documents": ["packages/domain", "packages/language", "packages/proof"],
  "packages/actions": [
    "packages/domain",
    "packages/language",
    "packages/proof",
    "packages/catalogs",
    "packages/db",
    "packages/documents",
  ],
  "apps/api": ["packages"],
  "apps/cli": ["packages", "apps/api"],
  // The api only as types, by a rule of its own below.
  "apps/web": ["packages/domain", "packages/language", "packages/proof", "apps/api"],
};

/** Who alone may use a library, and which faces of it are open to somebody else. */
const owners = [
  { of: "sql", floor: "packages/db", modules: "drizzle-orm|postgres|@electric-sql|pg-boss" },
  {
    of: "paper",
    floor: "packages/documents",
    modules: "@react-pdf/renderer|@libpdf/core|exceljs|fontkit",
  },
  {
    of: "http",
    floor: "apps/api",
    modules: "hono|@hono|better-auth|@better-auth",
    open: [{ floor: "apps/web", modules: "hono/dist/(types/)?client|better-auth/dist/client" }],
  },
  { of: "viewer", floor: "apps/web", modules: "react-pdf" },
];

const TESTS = "\\.test\\.tsx?$";
/** What nobody imports because a tool, a shell or a test starts it. */
const ENTRIES = `${TESTS}|\\.config\\.ts$|\\.d\\.ts$|^apps/cli/bunkai\\.mjs$|/fixtures/`;

/** Where a library is found, or its bare name while it is not installed. */
const library = (modules) => `(^|node_modules/)(${modules})(/|$)`;

const forbid = (name, from, to) => ({ name, severity: "error", from, to });

const floorRules = Object.entries(floors).map(([floor, below]) =>
  forbid(
    `${floor.replace("/", "-")}-imports-downwards-only`,
    { path: `^${floor}/` },
    { path: "^(apps|packages|test)/", pathNot: [floor, ...below].map((one) => `^${one}/`) },
  ),
);

const ownerRules = owners.flatMap(({ of, floor, modules, open = [] }) => {
  const name = `${of}-stays-in-${floor.replace("/", "-")}`;
  const others = [floor, ...open.map((one) => one.floor)];
  return [
    forbid(
      name,
      { path: "^(apps|packages)/", pathNot: others.map((one) => `^${one}/`) },
      { path: library(modules) },
    ),
    ...open.map((one) =>
      forbid(
        `${name}-but-for-${one.floor.replace("/", "-")}`,
        { path: `^${one.floor}/` },
        { path: library(modules), pathNot: library(one.modules) },
      ),
    ),
  ];
});

export default {
  forbidden: [
    ...floorRules,
    ...ownerRules,
    forbid(
      "web-knows-the-api-as-types-only",
      { path: "^apps/web/" },
      { path: "^apps/api/", dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "domain-is-pure",
      { path: "^packages/domain/src/", pathNot: TESTS },
      { pathNot: `^packages/domain/src/|${library("zod")}` },
    ),
    forbid(
      "language-stands-alone",
      { path: "^packages/language/src/", pathNot: TESTS },
      { pathNot: "^packages/language/src/" },
    ),
    forbid(
      "proof-and-web-run-in-browsers",
      { path: "^(packages/proof|apps/web)/src/", pathNot: TESTS },
      { dependencyTypes: ["core"] },
    ),
    forbid(
      "only-main-opens-the-database",
      {
        path: "^(apps|packages)/",
        pathNot: `^packages/db/|^apps/api/src/main\\.ts$|^apps/cli/src/|${TESTS}`,
      },
      { path: "^packages/db/src/open/" },
    ),
    forbid(
      "packages-meet-by-name",
      { path: "^((?:apps|packages)/[^/]+)/" },
      {
        path: "^(apps|packages|test)/",
        pathNot: "^$1/",
        dependencyTypes: ["local"],
      },
    ),
    forbid("no-circles", {}, { circular: true }),
    forbid("no-orphans", { orphan: true, pathNot: ENTRIES }, {}),
    forbid("everything-is-found", {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // Only our own: most libraries live in a folder `dist`, and an excluded import is never judged.
    exclude: { path: "^(apps|packages)/[^/]+/(dist|migrations|\\.turbo)/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
    },
  },
};
