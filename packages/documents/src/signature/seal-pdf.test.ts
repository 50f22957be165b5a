import { verifyPdf } from "@bunkai/proof/pdf/verify-pdf";
import { sha256Hex } from "@bunkai/proof/sha256";
import { PDF } from "@libpdf/core";
import { beforeAll, describe, expect, it } from "vitest";
import { attachJson } from "./attach-json.ts";
import { createSealKey } from "./create-seal-key.ts";
import type { SealKey } from "./seal-key.ts";
import { sealPdf } from "./seal-pdf.ts";

const now = new Date("2026-11-21T01:02:03Z");
const json =
  '{"format":"bunkai.agreement/1","note":"/Type /Sig /ByteRange [0 1 2 3] endstream endobj 分界"}';

let key: SealKey;
let plain: Uint8Array;
let once: Uint8Array;
let twice: Uint8Array;
let trusted: Set<string>;

async function pdfWith(text: string): Promise<Uint8Array> {
  const pdf = PDF.create();
  pdf.addPage();
  pdf.setTitle(text);
  return pdf.save();
}

beforeAll(async () => {
  key = await createSealKey("Bunkai 試験用", { now, validYears: 5 });
  trusted = new Set([sha256Hex(key.certificate)]);
  plain = await attachJson(await pdfWith("合意"), { name: "agreement.json", json, createdAt: now });
  once = await sealPdf(plain, key, {
    fieldName: "Bunkai_vendor",
    reason: "株式会社あおば 山田 太郎",
    signedAt: now,
  });
  twice = await sealPdf(once, key, {
    fieldName: "Bunkai_hospital",
    reason: "みなと病院 佐藤 (花子)",
    signedAt: now,
  });
});

const changedAt = (bytes: Uint8Array, at: number, to: (byte: number) => number) => {
  const copy = bytes.slice();
  copy[at] = to(copy[at] ?? 0);
  return copy;
};

describe("a sealed document", { timeout: 60_000 }, () => {
  it("begins with exactly the bytes that were there before each seal", () => {
    expect(Buffer.from(once.subarray(0, plain.length)).equals(plain)).toBe(true);
    expect(Buffer.from(twice.subarray(0, once.length)).equals(once)).toBe(true);
  });

  it("is unchanged and trusted, with both sides' reasons and the embedded text", async () => {
    const verdict = await verifyPdf(twice, trusted);
    expect(verdict).toMatchObject({
      state: "unchanged",
      sealTrusted: true,
      bytesAfterLast: 0,
      inserted: null,
    });
    expect(
      verdict.signatures.map(({ claimedAt, fieldName, reason }) => [fieldName, reason, claimedAt]),
    ).toEqual([
      ["Bunkai_vendor", "株式会社あおば 山田 太郎", now],
      ["Bunkai_hospital", "みなと病院 佐藤 （花子）", now],
    ]);
    expect(verdict.embedded).toMatchObject({ text: json, sha256: sha256Hex(json) });
  });

  it("is unchanged but of an unknown signer for a reader who does not trust the certificate", async () => {
    expect(await verifyPdf(twice, new Set())).toMatchObject({
      state: "unchanged",
      sealTrusted: false,
    });
  });

  it("is not trusted when sealed outside the certificate's life", async () => {
    const late = await sealPdf(plain, key, {
      fieldName: "Bunkai_vendor",
      reason: "late",
      signedAt: new Date("2040-01-01T00:00:00Z"),
    });
    expect(await verifyPdf(late, trusted)).toMatchObject({
      state: "unchanged",
      sealTrusted: false,
    });
  });

  it("is found changed by a byte changed anywhere", async () => {
    const step = Math.ceil(twice.length / 80);
    for (let at = 0; at < twice.length; at += step) {
      const { sealTrusted } = await verifyPdf(
        changedAt(twice, at, (byte) => byte ^ 1),
        trusted,
      );
      expect(sealTrusted, `byte ${at}`).toBe(false);
    }
  });

  it("is found changed by any digit changed in the last signature itself", async () => {
    const text = Buffer.from(twice).toString("latin1");
    const contents = text.lastIndexOf("/Contents <") + "/Contents <".length;
    const digits = text.slice(contents).search(/(00){40}/);
    for (let at = contents; at < contents + digits + 20; at += 29) {
      const other = changedAt(twice, at, (byte) => (byte === 0x30 ? 0x31 : 0x30));
      const { sealTrusted } = await verifyPdf(other, trusted);
      expect(sealTrusted, `digit ${at - contents}: ${text.slice(at - 8, at + 8)}`).toBe(false);
    }
  });

  it("is found changed by whatever comes after the last signature", async () => {
    const pdf = await PDF.load(twice);
    pdf.addPage();
    const update = await pdf.save({ incremental: true });
    expect(await verifyPdf(update, trusted)).toMatchObject({ state: "changed" });
    const space = new Uint8Array([...twice, 0x20]);
    expect(await verifyPdf(space, trusted)).toMatchObject({ state: "changed", bytesAfterLast: 1 });
  });

  it.each([
    ["in front of it, as a file that still begins like a PDF", "start", 0, "%PDF-1.7\n% before\n"],
    ["in front of it, as a file that begins like nothing", "start", 0, "<html>before</html>\n"],
    ["into its inside", "middle", 20, "% inside\n"],
  ] as const)("is found changed, with the place, by what is put %s", async (_, place, at, text) => {
    const more = new TextEncoder().encode(text);
    const longer = new Uint8Array([...twice.subarray(0, at), ...more, ...twice.subarray(at)]);
    expect(await verifyPdf(longer, trusted)).toMatchObject({
      state: "changed",
      sealTrusted: false,
      bytesAfterLast: 0,
      inserted: { place, byteCount: more.length },
    });
    const both = new Uint8Array([...longer, 0x20]);
    expect(await verifyPdf(both, trusted)).toMatchObject({
      bytesAfterLast: 1,
      inserted: { place, byteCount: more.length },
    });
  });

  it("loses its last signature only visibly: the other side's is missing", async () => {
    const { signatures, state } = await verifyPdf(twice.slice(0, once.length), trusted);
    expect(state).toBe("unchanged");
    expect(signatures.map(({ fieldName }) => fieldName)).toEqual(["Bunkai_vendor"]);
  });

  it("is found changed when a stranger seals it once more, in whosever name", async () => {
    const strange = await createSealKey("Bunkai 試験用", { now, validYears: 5 });
    const by = { fieldName: "Bunkai_dealer", reason: "だれか", signedAt: now };
    for (const [document, count] of [
      [once, 1],
      [twice, 2],
    ] as const) {
      const verdict = await verifyPdf(await sealPdf(document, strange, by), trusted);
      expect(verdict).toMatchObject({ state: "changed", sealTrusted: false });
      expect(verdict.signatures.map(({ intact }) => intact)).toEqual([
        ...Array.from({ length: count }, () => true),
        false,
      ]);
      expect(verdict.signatures.at(-1)?.fault).toBe("added_later");
    }
  });

  it("does not accept another document's signature", async () => {
    const other = await sealPdf(await pdfWith("別の合意"), key, {
      fieldName: "Bunkai_vendor",
      reason: "x",
      signedAt: now,
    });
    const contents = (bytes: Uint8Array) =>
      /\/Contents <([0-9A-F]+)>/.exec(Buffer.from(bytes).toString("latin1"))?.[1] ?? "";
    const forged = Buffer.from(once).toString("latin1").replace(contents(once), contents(other));
    expect(await verifyPdf(new Uint8Array(Buffer.from(forged, "latin1")), trusted)).toMatchObject({
      state: "changed",
    });
  });

  it("is told from what is no PDF and from what nobody signed", async () => {
    expect(await verifyPdf(new TextEncoder().encode("hello"), trusted)).toMatchObject({
      state: "notPdf",
    });
    expect(await verifyPdf(plain, trusted)).toMatchObject({ state: "unsigned" });
    expect(await verifyPdf(new Uint8Array(), trusted)).toMatchObject({ state: "notPdf" });
  });
});
