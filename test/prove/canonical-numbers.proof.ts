import { createHash } from "node:crypto";
import { canonicalJson } from "@bunkai/proof/canonical-json";
import { expect, it } from "vitest";
import published from "./canonical-numbers.json" with { type: "json" };
import { canonicalNumbers } from "./canonical-numbers.ts";

it("writes ten million numbers as every other implementation of RFC 8785 does", () => {
  const hash = createHash("sha256");
  const hashes = new Map(Object.entries(published.sha256ByLineCount));
  const lineCountMax = Math.max(...[...hashes.keys()].map(Number));
  const found = new Map<string, string>();

  let lineCount = 0;
  for (const { bits, value } of canonicalNumbers()) {
    hash.update(`${bits.toString(16)},${canonicalJson(value)}\n`);
    lineCount += 1;
    if (hashes.has(String(lineCount))) found.set(String(lineCount), hash.copy().digest("hex"));
    if (lineCount === lineCountMax) break;
  }

  expect(found).toEqual(hashes);
});
