import { types } from "@electric-sql/pglite";

/**
 * How PGlite writes and reads `bytea`: as hex, by Node's own coder. Its built-in way goes byte by byte and holds the
 * event loop for a tenth of a second per 512 kB.
 */
export const bytesOnPglite = {
  serializers: {
    [types.BYTEA]: (bytes: Uint8Array) =>
      `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex")}`,
  },
  parsers: { [types.BYTEA]: (text: string) => new Uint8Array(Buffer.from(text.slice(2), "hex")) },
};
