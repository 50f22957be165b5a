import { bytesToHex } from "@noble/hashes/utils.js";
import * as asn1 from "asn1js";
import type * as pkijs from "pkijs";
import { bufferOf } from "../cms/buffer-of.ts";
import { isStrictDer } from "../cms/is-strict-der.ts";
import {
  certificateOfSigner,
  commonNameOf,
  digestNames,
  isSignedBy,
  readSignedData,
  signedValue,
} from "../cms/signed-data.ts";
import { sha256Hex } from "../sha256.ts";
import type { FoundSignature } from "./find-signatures.ts";

const DATA = "1.2.840.113549.1.7.1";
const MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
const SIGNING_TIME = "1.2.840.113549.1.9.5";
const SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";

export type CertificateFacts = {
  readonly subject: string;
  readonly sha256: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
};

const ECDSA = "1.2.840.10045.4.3.";

/** Signature algorithms by the digest that they are used with. Plain RSA leaves the digest to the message. */
const algorithmsByDigest: Readonly<Record<string, readonly string[]>> = {
  "SHA-256": [`${ECDSA}2`, "1.2.840.113549.1.1.11"],
  "SHA-384": [`${ECDSA}3`, "1.2.840.113549.1.1.12"],
  "SHA-512": [`${ECDSA}4`, "1.2.840.113549.1.1.13"],
};
const RSA_ANY_DIGEST = ["1.2.840.113549.1.1.1", "1.2.840.113549.1.1.10"];

/** What the message itself proves: these bytes were signed with the key of this certificate. */
export type CmsVerdict =
  | {
      readonly intact: true;
      readonly certificate: CertificateFacts;
      /** What the signer's clock said; a claim, not a proof. */
      readonly claimedAt: Date | null;
    }
  | {
      readonly intact: false;
      readonly fault: "unreadable" | "weak_algorithm" | "other_bytes" | "other_key";
    };

/** Verifies one CAdES message over the bytes that its signature signs. Never throws: what cannot be read is not intact. */
export async function verifyCms(signature: FoundSignature): Promise<CmsVerdict> {
  try {
    return await verify(signature);
  } catch {
    return { intact: false, fault: "unreadable" };
  }
}

async function verify({ cms, signedParts }: FoundSignature): Promise<CmsVerdict> {
  const signed = readSignedData(cms);
  const [signer] = signed?.signerInfos ?? [];
  if (!signed || !signer || !isPlain(signed, signer)) return { intact: false, fault: "unreadable" };
  const attributes = signer.signedAttrs;
  const certificate = certificateOfSigner(signed, signer);
  if (!attributes || !certificate) return { intact: false, fault: "unreadable" };
  const digest = digestNames[signer.digestAlgorithm.algorithmId];
  if (!digest || !fits(signer, digest)) return { intact: false, fault: "weak_algorithm" };

  const hash = await crypto.subtle.digest(digest, bufferOf(joined(signedParts)));
  const claimed = octetsOf(signedValue(attributes, MESSAGE_DIGEST));
  if (!claimed || !isEqual(new Uint8Array(hash), claimed)) {
    return { intact: false, fault: "other_bytes" };
  }
  const isSigned = await isSignedBy(signer, attributes, certificate, digest);
  const der = new Uint8Array(certificate.toSchema().toBER());
  if (!isSigned || !namesCertificate(attributes, der)) return { intact: false, fault: "other_key" };
  const time = signedValue(attributes, SIGNING_TIME);
  return {
    intact: true,
    certificate: factsOf(certificate, der),
    claimedAt:
      time instanceof asn1.UTCTime || time instanceof asn1.GeneralizedTime ? time.toDate() : null,
  };
}

/**
 * The parts of the message that no signature covers have only one right value here:
 * otherwise somebody could change them and nobody would notice.
 */
function isPlain(signed: pkijs.SignedData, signer: pkijs.SignerInfo): boolean {
  const [digest] = signed.digestAlgorithms;
  return (
    signed.version === 1 &&
    signer.version === 1 &&
    signed.signerInfos.length === 1 &&
    signed.digestAlgorithms.length === 1 &&
    digest?.algorithmId === signer.digestAlgorithm.algorithmId &&
    signed.encapContentInfo.eContentType === DATA &&
    signed.encapContentInfo.eContent === undefined &&
    signed.crls === undefined
  );
}

/** The algorithm named is one that we know, for this digest; the library would take the key's word for it. */
function fits(signer: pkijs.SignerInfo, digest: string): boolean {
  const { algorithmId } = signer.signatureAlgorithm;
  const known = [...(algorithmsByDigest[digest] ?? []), ...RSA_ANY_DIGEST];
  const isEcdsa = algorithmId.startsWith(ECDSA);
  return (
    known.includes(algorithmId) &&
    (!isEcdsa || isStrictDer(signer.signature.valueBlock.valueHexView))
  );
}

/** CAdES: the signed attributes name the hash of the signer's certificate, so that none can be slipped in. */
function namesCertificate(attributes: pkijs.SignedAndUnsignedAttributes, der: Uint8Array): boolean {
  const value = signedValue(attributes, SIGNING_CERTIFICATE_V2);
  if (!value) return false;
  const hash = sha256Hex(der);
  const text = bytesToHex(new Uint8Array(value.toBER()));
  return text.includes(`0420${hash}`);
}

function octetsOf(value: asn1.AsnType | undefined): Uint8Array | null {
  return value instanceof asn1.OctetString ? value.valueBlock.valueHexView : null;
}

function factsOf(certificate: pkijs.Certificate, der: Uint8Array): CertificateFacts {
  return {
    subject: commonNameOf(certificate),
    sha256: sha256Hex(der),
    notBefore: certificate.notBefore.value,
    notAfter: certificate.notAfter.value,
  };
}

function joined([first, second]: readonly [Uint8Array, Uint8Array]): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
