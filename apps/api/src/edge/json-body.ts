import { DomainError } from "@bunkai/domain/error/domain-error";
import { ProofError } from "@bunkai/proof/proof-error";
import { parseStrictJson } from "@bunkai/proof/strict-json";
import { createMiddleware } from "hono/factory";
import type { Edge } from "./edge.ts";

/** No JSON of ours is longer. */
export const JSON_BYTES_MAX = 1024 * 1024;

/** A way made of invented keys may be as long as the body: such a one is not sent back. */
const POINTER_LENGTH_MAX = 200;

/** What is sent with these is never read. */
const WITHOUT_BODY = new Set(["GET", "HEAD", "DELETE"]);
const JSON_MEDIA_TYPE = /^application\/json\s*(?:;|$)/iu;

/**
 * Reads a body once, up to 1 MiB, and lets only JSON through that every reader understands alike.
 *
 * @param isStream tells which requests bring bytes that their route reads itself
 */
export function jsonBody(isStream: (method: string, path: string) => boolean) {
  return createMiddleware<Edge>(async (c, next) => {
    const { method, raw } = c.req;
    if (WITHOUT_BODY.has(method) || isStream(method, c.req.path)) return next();
    const bytes = await bytesOf(raw);
    if (bytes.length > 0) {
      if (!JSON_MEDIA_TYPE.test(c.req.header("content-type") ?? "")) {
        throw new DomainError("media_type_refused", { expected: "application/json" });
      }
      const text = textOf(bytes);
      checkJson(text);
      c.set("bodyText", text);
    }
    // Where the framework looks for a body that was read already. It is declared as a text and read as a promise.
    Object.assign(c.req.bodyCache, { text: Promise.resolve(c.var.bodyText) });
    return next();
  });
}

async function bytesOf(request: Request): Promise<Uint8Array> {
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > JSON_BYTES_MAX) throw tooLarge();
  if (announced === 0 && !request.headers.has("transfer-encoding") && !request.body) {
    return new Uint8Array();
  }
  const pieces: Uint8Array[] = [];
  let length = 0;
  // Counted while it comes: a body without a length may never end.
  for await (const piece of request.body ?? []) {
    length += piece.length;
    if (length > JSON_BYTES_MAX) throw tooLarge();
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new DomainError("invalid_json", { reason: "not_utf8" });
  }
}

function checkJson(text: string): void {
  try {
    parseStrictJson(text);
  } catch (error) {
    if (!(error instanceof ProofError)) throw error;
    const { pointer, ...facts } = error.facts;
    const isTold = pointer !== undefined && pointer.length <= POINTER_LENGTH_MAX;
    throw new DomainError("invalid_json", {
      reason: error.code,
      ...facts,
      ...(isTold ? { pointer } : {}),
    });
  }
}

function tooLarge(): DomainError {
  return new DomainError("request_too_large", { sizeBytesMax: JSON_BYTES_MAX });
}
