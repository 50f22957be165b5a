import { lookup as lookUp } from "node:dns";
import { type IncomingMessage, request as requestPlain } from "node:http";
import { request as requestEncrypted } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type { CustomFetch } from "openid-client";
import { isPublicAddress } from "./is-public-address.ts";
import { mayBePrivate, mayGo, type Outward, OutwardFault } from "./outward.ts";

const TIMEOUT_MS = 8_000;
/** A description and a set of keys take a few kilobytes. */
const ANSWER_BYTES_MAX = 512 * 1024;
const BODILESS = new Set([204, 304]);

/**
 * Asks providers of identities: addresses that administrators of any organisation may enter. The address that a name
 * leads to is looked at when the connection is made, so that no second lookup can lead elsewhere. No redirects.
 */
export function guardedFetch(outward: Outward, timeoutMs = TIMEOUT_MS): CustomFetch {
  return async (address, { body, headers, method }) => {
    const url = new URL(address);
    if (!mayGo(url, outward)) throw new OutwardFault("unencrypted");
    refuseLiteral(url, outward);
    const answer = await ask(url, {
      method,
      headers,
      body: textOf(body),
      lookup: guardedLookup(url.hostname, outward),
      timeoutMs,
    });
    if (answer.status >= 300 && answer.status < 400) throw new OutwardFault("redirected");
    return answer;
  };
}

type Question = {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | null;
  readonly lookup: LookupFunction;
  readonly timeoutMs: number;
};

/** An address that is no name is never looked up. */
function refuseLiteral({ hostname }: URL, outward: Outward): void {
  const literal = hostname.replace(/^\[(.*)\]$/u, "$1");
  const isRefused =
    isIP(literal) > 0 && !isPublicAddress(literal) && !mayBePrivate(hostname, outward);
  if (isRefused) throw new OutwardFault("refused");
}

function guardedLookup(hostname: string, outward: Outward): LookupFunction {
  return (name, options, done) => {
    lookUp(name, { ...options, all: true }, (error, found) => {
      const allowed = mayBePrivate(hostname, outward)
        ? found
        : found?.filter(({ address }) => isPublicAddress(address));
      const [first] = allowed ?? [];
      if (error) done(error, "");
      else if (!first) done(new OutwardFault("refused"), "");
      else if (options.all) done(null, allowed ?? []);
      else done(null, first.address, first.family);
    });
  };
}

/** @throws OutwardFault `late`, `nobody`, `refused`, `unreadable` */
function ask(url: URL, question: Question): Promise<Response> {
  const { body, headers, lookup, method, timeoutMs } = question;
  const request = url.protocol === "https:" ? requestEncrypted : requestPlain;
  return new Promise((resolve, reject) => {
    const length = body === null ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const asked = request(url, {
      method,
      lookup,
      // A connection of its own: none that another organisation's settings have opened.
      agent: false,
      headers: { ...headers, ...length, "accept-encoding": "identity" },
    });
    const late = setTimeout(() => asked.destroy(new OutwardFault("late")), timeoutMs);
    const fail = (error: Error) => {
      clearTimeout(late);
      reject(error instanceof OutwardFault ? error : new OutwardFault("nobody", { cause: error }));
    };
    asked.on("error", fail);
    asked.on("response", (answer) => {
      read(answer).then((bytes) => {
        clearTimeout(late);
        resolve(responseOf(answer, bytes));
      }, fail);
    });
    asked.end(body ?? undefined);
  });
}

async function read(answer: IncomingMessage): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const piece of answer as AsyncIterable<Uint8Array>) {
    sizeBytes += piece.length;
    if (sizeBytes > ANSWER_BYTES_MAX) throw new OutwardFault("unreadable");
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function responseOf({ headers, statusCode = 500 }: IncomingMessage, bytes: Uint8Array): Response {
  const told = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  // 1xx never arrives here, and a response of 6xx cannot be built.
  const status = statusCode >= 200 && statusCode <= 599 ? statusCode : 500;
  const body = BODILESS.has(status) ? null : new Uint8Array(bytes);
  return new Response(body, { status, headers: told });
}

function textOf(body: unknown): string | null {
  if (body === null || body === undefined) return null;
  if (typeof body === "string") return body;
  if (body instanceof URLSearchParams) return body.toString();
  throw new Error("A body that is no text is never sent to a provider.");
}
