import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { sha256Hex, sha256Stream } from "./sha256.ts";

/** Source: NIST, FIPS 180-4 examples (one block, two blocks) and the CAVP short messages for SHA-256. */
const NIST_TEXTS: [string, string][] = [
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
  [
    "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
    "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1",
  ],
];
const NIST_BYTES: [string, string][] = [
  ["d3", "28969cdfa74a12c82f3bad960b0b000aca2ac329deea5c2328ebc6f2ba9802c1"],
  ["11af", "5ca7133fa735326081558ac312c620eeca9970d1e70a4b95533d956f072d1f98"],
];
const MILLION_A = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";

it.each(NIST_TEXTS)("gives the NIST digest of %j", (text, expected) => {
  expect(sha256Hex(text)).toBe(expected);
});

it.each(NIST_BYTES)("gives the NIST digest of the bytes %s", (hex, expected) => {
  expect(sha256Hex(Buffer.from(hex, "hex"))).toBe(expected);
});

it("gives the NIST digest of a million letters, at once and in pieces", () => {
  const thousand = new TextEncoder().encode("a".repeat(1000));
  const stream = sha256Stream();
  for (let piece = 0; piece < 1000; piece += 1) stream.update(thousand);
  expect(stream.digestHex()).toBe(MILLION_A);
  expect(sha256Hex("a".repeat(1_000_000))).toBe(MILLION_A);
});

it("agrees with another implementation, and does not depend on how bytes are cut", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 })), (pieces) => {
      const stream = sha256Stream();
      for (const piece of pieces) stream.update(piece);
      const bytes = Buffer.concat(pieces);
      const expected = createHash("sha256").update(bytes).digest("hex");
      expect([stream.digestHex(), sha256Hex(bytes)]).toEqual([expected, expected]);
    }),
  );
});

it("hashes a text as its UTF-8 bytes", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "\0", "é", "院", "😀", "\uFFFF") }),
      (text) => {
        expect(sha256Hex(text)).toBe(sha256Hex(new TextEncoder().encode(text)));
      },
    ),
  );
});

it("refuses a text without UTF-8 form, whose hash would equal that of another text", () => {
  expect(() => sha256Hex("\uD800")).toThrow(expect.objectContaining({ code: "lone_surrogate" }));
});

it("answers once", () => {
  const stream = sha256Stream();
  stream.digestHex();
  expect(() => stream.digestHex()).toThrow();
  expect(() => stream.update(new Uint8Array(1))).toThrow();
});
