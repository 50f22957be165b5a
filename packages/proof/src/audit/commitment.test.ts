import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { commitmentOf } from "./commitment.ts";

const SALT = "0f".repeat(16);

it("is the SHA-256 of a JSON array of purpose, salt and value, so that anybody can recompute it", () => {
  const encoding = `["bunkai.name/1","${SALT}","山田 \\"太郎\\""]`;
  const expected = createHash("sha256").update(encoding, "utf8").digest("hex");
  expect(commitmentOf(SALT, '山田 "太郎"')).toBe(expected);
});

it("differs whenever salt or value differ, wherever the border between them lies", () => {
  const salt = fc.uint8Array({ minLength: 16, maxLength: 64 });
  const pair = fc.tuple(salt, fc.string());
  fc.assert(
    fc.property(pair, pair, ([saltA, a], [saltB, b]) => {
      const [hexA, hexB] = [saltA, saltB].map((bytes) => Buffer.from(bytes).toString("hex"));
      const isSame = hexA === hexB && a === b;
      expect(commitmentOf(hexA ?? "", a) === commitmentOf(hexB ?? "", b)).toBe(isSame);
    }),
  );
});

it.each(["", "0f".repeat(15), "0F".repeat(16), `${SALT}0`, "0f".repeat(65), `${SALT}\n`])(
  "refuses the salt %j",
  (salt) => {
    const refusal = expect.objectContaining({ code: "salt_invalid" });
    expect(() => commitmentOf(salt, "x")).toThrow(refusal);
  },
);
