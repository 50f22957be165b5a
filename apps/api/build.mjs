// Bundles our own sources for production; libraries stay in node_modules. Workers are entries of their own.
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Everything that is not ours is loaded from node_modules as it is. */
const librariesStayOutside = {
  name: "libraries-stay-outside",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[^./]/ }, ({ kind, path }) =>
      kind === "entry-point" || path.startsWith("@bunkai/") ? null : { path, external: true },
    ),
};

await rm(here("dist"), { recursive: true, force: true });
await build({
  entryPoints: {
    main: here("src/main.ts"),
    "document-worker": here("../../packages/documents/src/workers/document-worker.ts"),
  },
  outdir: here("dist"),
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  jsx: "automatic",
  sourcemap: "linked",
  logLevel: "warning",
  plugins: [librariesStayOutside],
});
