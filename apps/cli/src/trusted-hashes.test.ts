import { sha256Hex } from "@bunkai/proof/sha256";
import { describe, expect, it } from "vitest";
import { trustedHashes } from "./trusted-hashes.ts";

const der = new Uint8Array([0x30, 0x82, 0x00, 0x02, 0x05, 0x00]);
const hash = sha256Hex(der);
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("trustedHashes", () => {
  it("reads the same certificate as DER, as PEM and as hash", () => {
    const pem = `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString("base64")}\n-----END CERTIFICATE-----\n`;
    const coloned = hash.toUpperCase().replaceAll(/(..)(?!$)/gu, "$1:");
    for (const bytes of [der, bytesOf(pem), bytesOf(`# ours\r\n${hash}\r\n`), bytesOf(coloned)]) {
      expect([...trustedHashes(bytes)]).toEqual([hash]);
    }
  });

  it("reads the list that an installation publishes, as it was downloaded", () => {
    const other = "0".repeat(64);
    const list = JSON.stringify({ certificates: [hash, other] });
    for (const text of [list, `\uFEFF${list}\n`, JSON.stringify(JSON.parse(list), null, 2)]) {
      expect([...trustedHashes(bytesOf(text))]).toEqual([hash, other]);
    }
  });

  it("trusts nothing that it does not understand", () => {
    const damaged = [
      `{"certificates":["${hash}"`,
      `{"certificates":["${hash}",7]}`,
      `{"certificates":["${hash.toUpperCase()}x"]}`,
      `{"other":["${hash}"]}`,
    ];
    for (const text of damaged) expect(trustedHashes(bytesOf(text)).size).toBe(0);
    expect(trustedHashes(bytesOf("trust everybody\n")).size).toBe(0);
    expect(trustedHashes(bytesOf(`${hash}ff\n`)).size).toBe(0);
  });
});
