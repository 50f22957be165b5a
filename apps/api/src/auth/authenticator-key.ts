import { createHmac, timingSafeEqual } from "node:crypto";

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const PERIOD_MS = 30_000;
const DIGITS = 6;
const ISSUER = "Bunkai";

/** The key of an authenticator app as the address that such an app opens. @param secret as better-auth keeps it */
export function keyUri(secret: string, email: string): string {
  const bits = [...Buffer.from(secret)].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const fives = bits.match(/.{1,5}/gu) ?? [];
  const letters = fives.map((five) => BASE32.charAt(Number.parseInt(five.padEnd(5, "0"), 2)));
  const query = new URLSearchParams({ secret: letters.join(""), issuer: ISSUER });
  return `otpauth://totp/${ISSUER}:${encodeURIComponent(email)}?${query}`;
}

/** True when an app with this key shows the code now, or half a minute before or after. Source: RFC 6238, SHA-1. */
export function isCodeOf(secret: string, code: string, now: Date): boolean {
  const step = Math.floor(now.getTime() / PERIOD_MS);
  const given = Buffer.from(code);
  return [step - 1, step, step + 1].some((one) => {
    const right = Buffer.from(codeAt(secret, one));
    return right.length === given.length && timingSafeEqual(right, given);
  });
}

function codeAt(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac("sha1", secret).update(counter).digest();
  const number = hash.readUInt32BE(hash.readUInt8(hash.length - 1) & 0x0f) & 0x7fff_ffff;
  return String(number % 10 ** DIGITS).padStart(DIGITS, "0");
}
