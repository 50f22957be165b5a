import { beforeAll, expect, it } from "vitest";
import type { CertificateFacts } from "../agreement/certificate-facts.ts";
import type { UsedSeal } from "../agreement/find-used-seals.ts";
import { CertificatePaper } from "./certificate-paper.tsx";
import { pdfLines } from "./fixtures/pdf-lines.ts";
import { renderPdf } from "./render-pdf.ts";

const signedAt = new Date("2026-11-22T00:00:00.000Z");

const facts: CertificateFacts = {
  language: "ja",
  documentNumber: "BK-20261122-ABC123",
  title: "電子カルテ 責任分界表",
  contentSha256: "0".repeat(64),
  documentSha256: "1".repeat(64),
  sealedSha256: "2".repeat(64),
  consent: "この文書の内容を読み、合意します。",
  certifiedAt: signedAt,
  signatures: [
    {
      partyName: "病院",
      sealField: "Bunkai_hospital",
      signerName: "佐藤",
      role: "院長",
      strength: "twoFactor",
      signedAt,
    },
    {
      partyName: "販売店",
      sealField: "Bunkai_dealer",
      signerName: "山田",
      role: "社長",
      strength: "password",
      signedAt,
    },
  ],
};

const seals: UsedSeal[] = [
  { certificateSha256: "a".repeat(64), partyNames: ["病院"], sealsCertificate: false },
  { certificateSha256: "b".repeat(64), partyNames: ["販売店"], sealsCertificate: true },
];

let lines: readonly string[];

beforeAll(async () => {
  const paper = await renderPdf(<CertificatePaper facts={facts} seals={seals} />);
  lines = (await pdfLines(paper)).flat();
});

it("says of each signer how sure it is who signed", () => {
  const after = (name: string) => lines.slice(lines.indexOf(name), lines.indexOf(name) + 3);

  expect(after("佐藤")).toEqual(["佐藤", "院長", "二要素認証"]);
  expect(after("山田")).toEqual(["山田", "社長", "パスワードのみ"]);
});

it("names the certificate of each seal in full, and the list to keep with it", () => {
  expect(lines).toEqual(
    expect.arrayContaining([
      "a".repeat(64),
      "病院の電子シール",
      "b".repeat(64),
      "販売店、この署名証明書の電子シール",
    ]),
  );
  expect(lines.join("")).toContain("bunkai-trust.json");
});

it("tells nobody to run a program that a registry could replace", () => {
  const text = lines.join("");

  expect(text).toContain("node apps/cli/bunkai.mjs verify");
  expect(text).not.toContain("npx");
});
