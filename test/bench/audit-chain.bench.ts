import { createHash } from "node:crypto";
import { performance } from "node:perf_hooks";
import { givenStoredChain } from "@bunkai/proof/audit/given-stored-chain";
import { verifyStoredChain } from "@bunkai/proof/audit/verify-stored-chain";
import type { Report } from "./bench.ts";

/** A hospital with a hundred deeds a day has so many after a year. */
const EVENT_COUNT = 30_000;
const ROUNDS = 5;

/** Events in a second, at its best round: the others were disturbed. */
function rateOf(round: () => void): number {
  round();
  const times = Array.from({ length: ROUNDS }, () => {
    const startedAt = performance.now();
    round();
    return performance.now() - startedAt;
  });
  return Math.round((EVENT_COUNT / Math.min(...times)) * 1000);
}

export const bench: Report = {
  name: `Recomputing an audit record of ${EVENT_COUNT.toLocaleString("en")} events`,
  lines: async () => {
    const links = givenStoredChain(EVENT_COUNT);
    const ours = rateOf(() => {
      const { events, findings } = verifyStoredChain(links);
      if (events !== EVENT_COUNT || findings.length > 0)
        throw new Error("The record is not whole.");
    });
    const floor = rateOf(() => {
      for (const { names, text } of links) {
        createHash("sha256").update(text).digest("hex");
        for (const { salt, value } of names)
          createHash("sha256")
            .update(salt + value)
            .digest("hex");
      }
    });
    return [
      `${ours.toLocaleString("en")} events/s, each read, hashed, held against its names and its stored copy`,
      `${floor.toLocaleString("en")} events/s for the same hashes alone, by OpenSSL: ${(ours / floor).toFixed(3)} of the floor`,
    ];
  },
};
