import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin, type Rolldown } from "vite";

const brotli = promisify(brotliCompress);
/** The best one takes twenty times as long, and the first start of the demo waits for it. */
const QUALITY = 8;

const apiInDevelopment = "http://localhost:3000";

/** Together in one file: what every page needs. */
const base = /node_modules\/(react|react-dom|scheduler|@tanstack\/(?!react-virtual|virtual))/;

/** Signing in and out: fetched by the deeds that do so. */
const auth = /node_modules\/(better-|@better-|nanostores)/;

/** What is checked of people and organisations, for the deeds before signing in and for every page after. */
const schemas =
  /node_modules\/zod\/|\/src\/zod-without-eval\.|packages\/domain\/src\/(account\/|(id|language|page|text)\.)/;

/** Where a visit begins. What these load before anybody presses a button is one file, and nothing else is in it. */
const firstPages = /\/src\/(main|shell\/front|account\/(sign-in|welcome)-page)\.tsx$/;

export default defineConfig({
  plugins: [react(), tailwindcss(), fontSheet(), packedAssets()],
  resolve: {
    alias: [
      {
        find: /^zod$/,
        replacement: fileURLToPath(new URL("src/zod-without-eval.ts", import.meta.url)),
      },
    ],
  },
  server: {
    proxy: {
      // better-auth refuses a request whose Origin is not its own address.
      "/api": { target: apiInDevelopment, headers: { origin: apiInDevelopment } },
    },
  },
  build: {
    target: "baseline-widely-available",
    // A small font slice as a data: address would be refused by `font-src 'self'`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "base", test: base, priority: 4 },
            {
              name: (id, graph) => (isFirst(id, graph) ? "first" : null),
              debugName: "first",
              priority: 3,
            },
            { name: "auth", test: auth, priority: 2 },
            { name: "schemas", test: schemas, priority: 2 },
            // A file for each little thing that pages share would be dozens of requests.
            { name: "shared", minShareCount: 5, priority: 1 },
          ],
        },
      },
    },
  },
});

/** Packs scripts, styles and texts once, as well as it can be done, so that the server does not do it for every visit. */
function packedAssets(): Plugin {
  return {
    name: "bunkai:packed-assets",
    enforce: "post",
    async writeBundle({ dir = "" }, bundle) {
      const names = Object.keys(bundle).filter((name) => /\.(?:css|js|json|svg)$/u.test(name));
      await Promise.all(
        names.map(async (name) => {
          const path = join(dir, name);
          const packed = await brotli(await readFile(path), {
            params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY },
          });
          await writeFile(`${path}.br`, packed);
        }),
      );
    },
  };
}

/** Writes the rules of our font into a sheet of a lasting name, for pages that the server writes itself. */
function fontSheet(): Plugin {
  return {
    name: "bunkai:font-sheet",
    enforce: "post",
    generateBundle(_options, bundle) {
      const sheets = Object.values(bundle).filter(({ fileName }) => fileName.endsWith(".css"));
      const text = sheets.map((sheet) => (sheet.type === "asset" ? sheet.source : "")).join("\n");
      const rules = text.match(/@font-face\s*\{[^}]*Noto Sans JP Variable[^}]*\}/gu) ?? [];
      this.emitFile({ type: "asset", fileName: "font.css", source: rules.join("\n") });
    },
  };
}

/** True when one of the first pages imports the module, by whatever way but an `import()`. */
function isFirst(
  id: string,
  graph: Pick<Rolldown.PluginContext, "getModuleInfo">,
  seen = new Set<string>(),
): boolean {
  if (firstPages.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  const importers = graph.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => isFirst(importer, graph, seen));
}
