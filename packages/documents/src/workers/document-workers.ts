import { openWorkers, type Workers, type WorkersOptions } from "./open-workers.ts";
import type { Tasks } from "./tasks.ts";

/** Renders PDFs and writes workbooks outside of this process. */
export type DocumentWorkers = Workers<Tasks>;

export type DocumentWorkersOptions = WorkersOptions & {
  /** The bundled worker; without it the TypeScript sources run through tsx. */
  readonly workerFile?: URL;
};

/** The workers of this product. Call `warm` at start; see openWorkers for the limits. */
export function openDocumentWorkers({
  workerFile = new URL("./document-worker.mjs", import.meta.url),
  ...options
}: DocumentWorkersOptions = {}): DocumentWorkers {
  return openWorkers<Tasks>(workerFile, options);
}
