import fc from "fast-check";
import { expect, it } from "vitest";
import { RECOVERY_BYTE_END, readRecoveryCode, recoveryCodeFrom } from "./recovery-code.ts";

const anyBytes = fc.array(fc.nat({ max: RECOVERY_BYTE_END - 1 }), { minLength: 10, maxLength: 10 });

it("is read back however it was typed", () => {
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      const code = recoveryCodeFrom(bytes);
      expect(code).toMatch(/^[2-9a-hj-km-np-z]{5}-[2-9a-hj-km-np-z]{5}$/u);
      expect(readRecoveryCode(code)).toBe(code);
      expect(readRecoveryCode(` ${code.toUpperCase().replace("-", " ")} `)).toBe(code);
    }),
  );
});

it("gives every letter the same chance", () => {
  const all = Array.from({ length: RECOVERY_BYTE_END }, (_, byte) => byte);
  const counts = new Map<string, number>();
  for (const byte of all) {
    const letter = recoveryCodeFrom([byte]).charAt(0);
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  expect(new Set(counts.values())).toEqual(new Set([8]));
});

it("is read from a Japanese keyboard", () => {
  expect(readRecoveryCode("ＡＢＣＤＥー２３４５６")).toBe("abcde-23456");
});
