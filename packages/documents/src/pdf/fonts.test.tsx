import { expect, it } from "vitest";
import type { CertificateFacts } from "../agreement/certificate-facts.ts";
import { renderCertificate } from "../agreement/render-certificate.tsx";
import { createSealKey } from "../signature/create-seal-key.ts";

const now = new Date("2026-11-22T00:00:00.000Z");

/** Long and empty texts in both weights: lines are broken in heads, cells and paragraphs. */
const facts: CertificateFacts = {
  language: "ja",
  documentNumber: "BK-20261122-ABC123",
  title: "電子カルテ 責任分界表 ".repeat(12),
  contentSha256: "0".repeat(64),
  documentSha256: "1".repeat(64),
  sealedSha256: "2".repeat(64),
  consent: "この文書の内容を読み、合意します。\n\n".repeat(6),
  certifiedAt: now,
  signatures: [
    {
      partyName: "みなと総合病院 ".repeat(5),
      sealField: "Bunkai_hospital",
      signerName: "佐藤 花子",
      role: "",
      strength: "twoFactor",
      signedAt: now,
    },
  ],
};

it("uses no font that does not lie in the file, in its pages and in the form of its seal", async () => {
  const key = await createSealKey("Bunkai 試験用", { now, validYears: 5 });
  const paper = await renderCertificate({
    facts,
    sealed: new Uint8Array(),
    key,
    reason: "署名証明書",
  });
  const text = Buffer.from(paper).toString("latin1");
  const names = [...text.matchAll(/\/BaseFont \/(\S+)/gu)].map(([, name]) => name);

  expect(names.length).toBeGreaterThan(0);
  // Six letters and a plus: the part of a font that was put into the file.
  expect(names.filter((name) => !/^[A-Z]{6}\+NotoSansJP-/u.test(name ?? ""))).toEqual([]);
  expect(text).not.toMatch(/Helv/u);
});
