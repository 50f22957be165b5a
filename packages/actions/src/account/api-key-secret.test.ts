import { sha256Hex } from "@bunkai/proof/sha256";
import { describe, expect, it } from "vitest";
import { findSecretHash, newApiKeySecret } from "./api-key-secret.ts";

describe("the secret of a key", () => {
  it("is one word of 256 random bits with a prefix, never twice the same", () => {
    const secrets = Array.from({ length: 50 }, () => newApiKeySecret().secret);
    expect(new Set(secrets).size).toBe(50);
    for (const secret of secrets) expect(secret).toMatch(/^bunkai_[0-9a-f]{72}$/u);
  });

  it("is found under the hash of all of it, and known by its first letters", () => {
    const { secret, secretHash, start } = newApiKeySecret();
    expect(secretHash).toBe(sha256Hex(secret));
    expect(findSecretHash(secret)).toBe(secretHash);
    expect(secret.startsWith(start)).toBe(true);
    // What is shown must leave more than 200 bits to guess.
    expect(start).toHaveLength(15);
  });

  it("with one digit changed, cut or added is told from a key without looking it up", () => {
    const { secret } = newApiKeySecret();
    const digits = [..."0123456789abcdef"];
    for (let at = "bunkai_".length; at < secret.length; at += 1) {
      const others = digits
        .filter((digit) => digit !== secret[at])
        .map((digit) => secret.slice(0, at) + digit + secret.slice(at + 1));
      expect(others.map(findSecretHash)).toEqual(others.map(() => null));
    }
    for (const wrong of ["", "bunkai_", secret.slice(0, -1), `${secret}0`, ` ${secret}`]) {
      expect(findSecretHash(wrong)).toBeNull();
    }
    expect(findSecretHash(secret.toUpperCase())).toBeNull();
  });
});
