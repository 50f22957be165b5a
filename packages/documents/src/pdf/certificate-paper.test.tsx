import { expect, it } from "vitest";
import type { CertificateFacts } from "../agreement/certificate-facts.ts";
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
    { partyName: "病院", signerName: "佐藤", role: "院長", strength: "twoFactor", signedAt },
    { partyName: "販売店", signerName: "山田", role: "社長", strength: "password", signedAt },
  ],
};

it("says of each signer how sure it is who signed", async () => {
  const lines = (await pdfLines(await renderPdf(<CertificatePaper facts={facts} />))).flat();
  const after = (name: string) => lines.slice(lines.indexOf(name), lines.indexOf(name) + 3);

  expect(after("佐藤")).toEqual(["佐藤", "院長", "パスワードと二要素認証"]);
  expect(after("山田")).toEqual(["山田", "社長", "パスワードのみ"]);
});
