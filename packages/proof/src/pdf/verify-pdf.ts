import { sha256Hex } from "../sha256.ts";
import { type FoundSignature, findSignatures, type MalformedSignature } from "./find-signatures.ts";
import { type EmbeddedJson, readEmbeddedJson } from "./read-embedded-json.ts";
import { type CertificateFacts, verifyCms } from "./verify-cms.ts";

export type SignatureVerdict = {
  readonly fieldName: string | null;
  readonly reason: string | null;
  /** The signed bytes are those that were signed, with the key of the certificate named. */
  readonly intact: boolean;
  readonly fault: string | null;
  readonly certificate: CertificateFacts | null;
  /** The certificate is one that the reader trusts. */
  readonly trusted: boolean;
  readonly claimedAt: Date | null;
  /** The claimed time lies within the certificate's life. */
  readonly withinValidity: boolean;
};

/**
 * - `notPdf`, `unsigned`: there is nothing to verify
 * - `changed`: a signature does not fit the bytes, or something came after the last one, or after a trusted one by a stranger
 * - `unchanged`: every byte is as it was at the last signature
 */
export type PdfState = "notPdf" | "unsigned" | "changed" | "unchanged";

/** `start`: before the first byte of the document. `middle`: somewhere between that and the signature. */
export type Insertion = { readonly place: "start" | "middle"; readonly byteCount: number };

export type PdfVerdict = {
  readonly state: PdfState;
  /** `unchanged`, and every signature's certificate is trusted and was valid at the claimed time. */
  readonly sealTrusted: boolean;
  /** SHA-256 of the whole file. */
  readonly sha256: string;
  readonly signatures: readonly SignatureVerdict[];
  /** Bytes behind the last signature's range. Anything above 0 was never signed. */
  readonly bytesAfterLast: number;
  /** What came into the file in front of a signature after that was made; null: nothing that could be told. */
  readonly inserted: Insertion | null;
  /** The embedded document, read from signed bytes only; null when there is none. */
  readonly embedded: EmbeddedJson | null;
};

/**
 * Says whether a PDF is as it was when it was signed, and by whose seal. Runs in a browser, a command line and a server alike.
 *
 * PDF readers call a document valid even when a later step of the file changed what is seen: here nothing may follow.
 *
 * @param trusted SHA-256 of the DER of every certificate that the reader trusts, lower-case hex
 */
export async function verifyPdf(
  bytes: Uint8Array,
  trusted: ReadonlySet<string>,
): Promise<PdfVerdict> {
  const sha256 = sha256Hex(bytes);
  const nothing = {
    sealTrusted: false,
    sha256,
    signatures: [],
    bytesAfterLast: 0,
    inserted: null,
    embedded: null,
  };
  const found = findSignatures(bytes);
  const inserted = findInsertion(bytes, found);
  // What somebody put in front of a document does not make it another kind of file.
  if (!startsLikePdf(bytes) && inserted?.place !== "start") return { state: "notPdf", ...nothing };
  const last = found.at(-1);
  if (!last) return { state: "unsigned", ...nothing };

  const signatures = withoutAdditions(
    await Promise.all(found.map((one) => verdictOf(one, trusted))),
  );
  const bytesAfterLast = bytes.length - last.end;
  const isUnchanged = bytesAfterLast === 0 && signatures.every(({ intact }) => intact);
  return {
    state: isUnchanged ? "unchanged" : "changed",
    sealTrusted: isUnchanged && signatures.every((one) => one.trusted && one.withinValidity),
    sha256,
    signatures,
    bytesAfterLast,
    inserted,
    embedded: isUnchanged ? embeddedIn(bytes, found) : null,
  };
}

/** A stranger who signs again after a seal that the reader trusts has changed a finished document. */
function withoutAdditions(signatures: readonly SignatureVerdict[]): SignatureVerdict[] {
  const firstTrusted = signatures.findIndex((one) => one.trusted);
  return signatures.map((one, index) =>
    firstTrusted >= 0 && index > firstTrusted && one.intact && !one.trusted
      ? { ...one, intact: false, fault: "added_later" }
      : one,
  );
}

/** Only what stood there before the first signature: nobody who signed later has seen less. */
function embeddedIn(
  bytes: Uint8Array,
  [first]: readonly (FoundSignature | MalformedSignature)[],
): EmbeddedJson | null {
  return first && !("malformed" in first) ? readEmbeddedJson(bytes.subarray(0, first.end)) : null;
}

function findInsertion(
  bytes: Uint8Array,
  found: readonly (FoundSignature | MalformedSignature)[],
): Insertion | null {
  const [byteCount] = found.flatMap((one) =>
    "malformed" in one && one.displacedBy > 0 ? one.displacedBy : [],
  );
  if (byteCount === undefined) return null;
  const place = startsLikePdf(bytes.subarray(byteCount)) ? "start" : "middle";
  return { place, byteCount };
}

function startsLikePdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 5)) === "%PDF-";
}

async function verdictOf(
  signature: FoundSignature | MalformedSignature,
  trusted: ReadonlySet<string>,
): Promise<SignatureVerdict> {
  if ("malformed" in signature) return { ...UNKNOWN, fault: "malformed" };
  const { fieldName, reason } = signature;
  const cms = await verifyCms(signature);
  if (!cms.intact) return { ...UNKNOWN, fieldName, reason, fault: cms.fault };
  const { certificate, claimedAt } = cms;
  return {
    fieldName,
    reason,
    intact: true,
    fault: null,
    certificate,
    trusted: trusted.has(certificate.sha256),
    claimedAt,
    withinValidity:
      claimedAt !== null && certificate.notBefore <= claimedAt && claimedAt <= certificate.notAfter,
  };
}

const UNKNOWN: SignatureVerdict = {
  fieldName: null,
  reason: null,
  intact: false,
  fault: null,
  certificate: null,
  trusted: false,
  claimedAt: null,
  withinValidity: false,
};
