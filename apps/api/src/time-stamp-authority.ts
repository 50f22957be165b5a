import type { TimeStamper } from "@bunkai/actions/audit/time-stamper";

const TIMEOUT_MS = 20_000;
/** A token with its certificates takes a few kilobytes. */
const ANSWER_BYTES_MAX = 1_048_576;

/** An authority that answers over HTTP, as RFC 3161 says. */
export function httpTimeStamper(address: string): TimeStamper {
  return {
    address,
    async ask(request) {
      const answer = await fetch(address, {
        method: "POST",
        headers: {
          "content-type": "application/timestamp-query",
          accept: "application/timestamp-reply",
        },
        body: new Uint8Array(request),
        redirect: "error",
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      if (bytes.length > ANSWER_BYTES_MAX) throw new Error(`${address} answered too much.`);
      return bytes;
    },
  };
}
