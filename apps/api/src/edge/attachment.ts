import type { Call } from "./edge.ts";

type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
type Attachment = { readonly name: string; readonly type: string; readonly sizeBytes: number };

const NOTHING_RUNS =
  "default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox";

/** Answers with bytes that a browser saves and never shows as a page of ours. Holds one piece at a time. */
export function attachment(c: Call, file: Attachment, bytes: Pieces): Response {
  return new Response(ReadableStream.from(watched(c, bytes)), {
    headers: {
      "content-disposition": dispositionOf(file.name),
      "content-length": String(file.sizeBytes),
      "content-security-policy": NOTHING_RUNS,
      "content-type": file.type,
    },
  });
}

/** The name twice: for old readers in ASCII, for all others in full. Source: RFC 6266, RFC 8187. */
export function dispositionOf(name: string): string {
  const ascii = name.replaceAll(/[^\x20-\x7e]|["\\%]/gu, "_");
  const full = encodeURIComponent(name).replaceAll(
    /['()*]/gu,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${full}`;
}

/** When bytes fail half-way the status is out already: the line is cut, so that nobody takes the part for the whole. */
async function* watched(c: Call, bytes: Pieces): AsyncIterable<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    c.var.log.error({ requestId: c.var.requestId, err: error }, "broken off");
    c.env?.outgoing?.destroy();
    throw error;
  }
}
