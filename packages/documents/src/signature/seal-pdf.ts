import { CryptoKeySigner, PDF, PdfArray, PdfDict } from "@libpdf/core";
import type { SealKey } from "./seal-key.ts";

/**
 * Appends a PAdES B-B signature (ETSI.CAdES.detached, ECDSA P-256, SHA-256). Bytes that were there stay as they are:
 * the result begins with exactly the document given.
 *
 * @param seal.fieldName a name that no other signature of the document has
 * @param seal.reason what is signed by whom on whose order, as PDF readers show it
 */
export async function sealPdf(
  document: Uint8Array,
  key: SealKey,
  seal: { readonly fieldName: string; readonly reason: string; readonly signedAt: Date },
): Promise<Uint8Array> {
  const privateKey = await crypto.subtle.importKey(
    "pkcs8",
    new Uint8Array(key.privateKey),
    { name: "ECDSA", namedCurve: "P-256" },
    false,
    ["sign"],
  );
  const signer = new CryptoKeySigner(privateKey, key.certificate, "EC", "ECDSA");
  const pdf = await PDF.load(document);
  prepareForm(pdf);
  const { bytes } = await pdf.sign({
    signer,
    fieldName: seal.fieldName,
    reason: printable(seal.reason),
    signingTime: seal.signedAt,
    level: "B-B",
  });
  demandPrefix(document, bytes);
  return bytes;
}

/** A form without fonts: the library's own names two that lie in no file, and a seal without a picture needs none. */
function prepareForm(pdf: PDF): void {
  if (pdf.getForm()) return;
  pdf.getCatalog().set("AcroForm", PdfDict.of({ Fields: new PdfArray([]) }));
}

const fullWidth: Readonly<Record<string, string>> = { "(": "（", ")": "）", "\\": "＼" };

/** The library writes a backslash before these three, and readers would show it. */
function printable(reason: string): string {
  return reason.replace(/[()\\]/gu, (letter) => fullWidth[letter] ?? letter);
}

/** What a signer has read must be what the signature covers. */
function demandPrefix(before: Uint8Array, after: Uint8Array): void {
  const isPrefix =
    after.length > before.length && Buffer.compare(before, after.subarray(0, before.length)) === 0;
  if (!isPrefix) throw new Error("Sealing changed bytes that were there before.");
}
