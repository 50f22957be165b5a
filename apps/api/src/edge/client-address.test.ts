import { expect, it } from "vitest";
import { findClientAddress } from "./client-address.ts";
import { givenEdge } from "./given-edge.ts";

async function addressOf(forwarded: string, proxiesTrusted: number): Promise<unknown> {
  const ask = givenEdge([], (c) => findClientAddress(c, proxiesTrusted));
  return (await ask({ headers: { "x-forwarded-for": forwarded } })).body.found;
}

it("believes no header when no proxy stands in front", async () => {
  expect(await addressOf("198.51.100.7", 0)).toBeNull();
});

it("takes what the outermost trusted proxy saw, not what the client wrote before it", async () => {
  expect(await addressOf("203.0.113.9, 198.51.100.7", 1)).toBe("198.51.100.7");
  expect(await addressOf("203.0.113.9, 198.51.100.7, 10.0.0.2", 2)).toBe("198.51.100.7");
});

it("writes an address of version 4 as one, and keeps all of one of version 6", async () => {
  expect(await addressOf("::ffff:198.51.100.7", 1)).toBe("198.51.100.7");
  expect(await addressOf("2001:db8:1:2::99", 1)).toBe("2001:db8:1:2::99");
});

it("does not take what is no address", async () => {
  expect(await addressOf("unknown", 1)).toBeNull();
});
