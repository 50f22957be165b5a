/** Printed sheets that may be asked for again, each under a text that says everything it depends on. */
export type PrintedSheets = {
  /** null: it was never kept, or had to make room. */
  find(key: string): Uint8Array | null;
  /** Keeps it, and lets those go that nobody asked for the longest. */
  keep(key: string, bytes: Uint8Array): void;
};

/**
 * Keeps printed sheets in the memory of this process: a PDF takes seconds to make and is asked for several times in its
 * first days. What is kept is the same bytes that would be made again; nobody gets it without the right to the sheet.
 */
export function openPrintedSheets(sizeBytesMax: number): PrintedSheets {
  const kept = new Map<string, Uint8Array>();
  let sizeBytes = 0;
  const forget = (key: string) => {
    sizeBytes -= kept.get(key)?.length ?? 0;
    kept.delete(key);
  };
  return {
    find(key) {
      const bytes = kept.get(key);
      if (!bytes) return null;
      // A Map keeps the order in which things came: asked for last stands last.
      kept.delete(key);
      kept.set(key, bytes);
      return bytes;
    },
    keep(key, bytes) {
      forget(key);
      if (bytes.length > sizeBytesMax) return;
      kept.set(key, bytes);
      sizeBytes += bytes.length;
      for (const oldest of kept.keys()) {
        if (sizeBytes <= sizeBytesMax) break;
        forget(oldest);
      }
    },
  };
}
