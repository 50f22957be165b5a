import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { expect, it } from "vitest";

const here = fileURLToPath(new URL(".", import.meta.url));
// Inside of the package, since packages of others stay outside of a bundle and are looked for from where it lies.
const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

const PROGRAM = `
  import { openDocumentWorkers } from "./document-workers.ts";
  import { givenAuditExtract } from "../audit/fixtures/audit-extract.ts";
  const workers = openDocumentWorkers({ workerFile: new URL("./document-worker.mjs", import.meta.url) });
  const pdf = await workers.run("renderAuditReport", givenAuditExtract(3));
  const xlsx = await workers.run("writeAuditWorkbook", givenAuditExtract(3));
  await workers.close();
  process.stdout.write(JSON.stringify({ pdf: pdf.length, xlsx: xlsx.length }));
`;

/** Packages of others stay outside; ours are TypeScript and go in. */
const ours: Plugin = {
  name: "ours",
  setup({ onResolve }) {
    const { resolve } = createRequire(import.meta.url);
    onResolve({ filter: /^@bunkai\// }, ({ path }) => ({ path: resolve(path) }));
  },
};

it("works as a bundle under plain node", async () => {
  await mkdir(dist, { recursive: true });
  const outdir = await mkdtemp(join(dist, "bundle-"));
  try {
    const shared: BuildOptions = {
      outdir,
      bundle: true,
      platform: "node",
      format: "esm",
      packages: "external",
      jsx: "automatic",
      outExtension: { ".js": ".mjs" },
      plugins: [ours],
      logLevel: "error",
    };
    await build({ ...shared, entryPoints: [join(here, "document-worker.ts")] });
    await build({
      ...shared,
      stdin: { contents: PROGRAM, resolveDir: here, sourcefile: "program.ts", loader: "ts" },
    });
    const { stdout } = await promisify(execFile)(process.execPath, [join(outdir, "stdin.mjs")], {
      cwd: tmpdir(),
    });
    const sizes = JSON.parse(stdout);
    expect(sizes.pdf).toBeGreaterThan(10_000);
    expect(sizes.xlsx).toBeGreaterThan(5_000);
  } finally {
    await rm(outdir, { recursive: true });
  }
});
