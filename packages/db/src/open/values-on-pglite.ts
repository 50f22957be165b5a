import { types } from "@electric-sql/pglite";

/** Dates, instants, intervals, lists of these, and lists of numbers: their types' numbers. */
const readByDrizzle = [
  ...[types.TIMESTAMP, types.TIMESTAMPTZ, types.INTERVAL, types.DATE],
  ...[1231, 1115, 1185, 1187, 1182],
];

const asTheyAre = Object.fromEntries(readByDrizzle.map((type) => [type, (text: string) => text]));

/**
 * How PGlite writes and reads values, for the whole of its life.
 *
 * `bytea` goes as hex, by Node's own coder: PGlite's way goes byte by byte and holds the event loop for a tenth of a
 * second per 512 kB. Instants stay the texts that drizzle reads by itself.
 */
export const valuesOnPglite = {
  serializers: {
    [types.BYTEA]: (bytes: Uint8Array) =>
      `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex")}`,
  },
  parsers: {
    ...asTheyAre,
    [types.BYTEA]: (text: string) => new Uint8Array(Buffer.from(text.slice(2), "hex")),
  },
};
