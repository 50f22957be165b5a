import * as asn1 from "asn1js";
import * as pkijs from "pkijs";
import { sha256Hex } from "../sha256.ts";
import type { FoundSignature } from "./find-signatures.ts";
import { isStrictDer } from "./is-strict-der.ts";

const DATA = "1.2.840.113549.1.7.1";
const SIGNED_DATA = "1.2.840.113549.1.7.2";
const MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
const SIGNING_TIME = "1.2.840.113549.1.9.5";
const SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";
const COMMON_NAME = "2.5.4.3";

/** SHA-1 and older can be forged today; nothing signed with them counts. */
const digestNames: Readonly<Record<string, string>> = {
  "2.16.840.1.101.3.4.2.1": "SHA-256",
  "2.16.840.1.101.3.4.2.2": "SHA-384",
  "2.16.840.1.101.3.4.2.3": "SHA-512",
};

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

pkijs.setEngine("proof", new pkijs.CryptoEngine({ name: "proof", crypto: globalThis.crypto }));

/** Verifies one CAdES message over the bytes that its signature signs. Never throws: what cannot be read is not intact. */
export async function verifyCms(signature: FoundSignature): Promise<CmsVerdict> {
  try {
    return await verify(signature);
  } catch {
    return { intact: false, fault: "unreadable" };
  }
}

async function verify({ cms, signedParts }: FoundSignature): Promise<CmsVerdict> {
  if (!isStrictDer(cms)) return { intact: false, fault: "unreadable" };
  const info = new pkijs.ContentInfo({ schema: asn1.fromBER(bufferOf(cms)).result });
  if (info.contentType !== SIGNED_DATA) return { intact: false, fault: "unreadable" };
  const signed = new pkijs.SignedData({ schema: info.content });
  const [signer] = signed.signerInfos;
  if (!signer || !isPlain(signed, signer)) return { intact: false, fault: "unreadable" };
  const attributes = signer.signedAttrs;
  const certificate = certificateOf(signed, signer);
  if (!attributes || !certificate) return { intact: false, fault: "unreadable" };
  const digest = digestNames[signer.digestAlgorithm.algorithmId];
  if (!digest || !fits(signer, digest)) return { intact: false, fault: "weak_algorithm" };

  const hash = await crypto.subtle.digest(digest, bufferOf(joined(signedParts)));
  const claimed = octetsOf(attributeOf(attributes, MESSAGE_DIGEST));
  if (!claimed || !isEqual(new Uint8Array(hash), claimed)) {
    return { intact: false, fault: "other_bytes" };
  }
  const isSigned = await pkijs
    .getCrypto(true)
    .verifyWithPublicKey(
      attributes.encodedValue,
      signer.signature,
      certificate.subjectPublicKeyInfo,
      signer.signatureAlgorithm,
      digest,
    );
  const der = new Uint8Array(certificate.toSchema().toBER());
  if (!isSigned || !namesCertificate(attributes, der)) return { intact: false, fault: "other_key" };
  const time = attributeOf(attributes, SIGNING_TIME);
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

/** By serial number and issuer: a serial number alone can be copied. */
function certificateOf(
  signed: pkijs.SignedData,
  signer: pkijs.SignerInfo,
): pkijs.Certificate | null {
  const { sid } = signer;
  if (!(sid instanceof pkijs.IssuerAndSerialNumber)) return null;
  const found = signed.certificates?.find(
    (one): one is pkijs.Certificate =>
      one instanceof pkijs.Certificate &&
      one.serialNumber.isEqual(sid.serialNumber) &&
      one.issuer.isEqual(sid.issuer),
  );
  return found ?? null;
}

/** CAdES: the signed attributes name the hash of the signer's certificate, so that none can be slipped in. */
function namesCertificate(attributes: pkijs.SignedAndUnsignedAttributes, der: Uint8Array): boolean {
  const value = attributeOf(attributes, SIGNING_CERTIFICATE_V2);
  if (!value) return false;
  const hash = sha256Hex(der);
  const text = hexOf(new Uint8Array(value.toBER()));
  return text.includes(`0420${hash}`);
}

function attributeOf(
  attributes: pkijs.SignedAndUnsignedAttributes,
  type: string,
): asn1.AsnType | undefined {
  const found = attributes.attributes.filter((attribute) => attribute.type === type);
  return found.length === 1 ? found[0]?.values[0] : undefined;
}

function octetsOf(value: asn1.AsnType | undefined): Uint8Array | null {
  return value instanceof asn1.OctetString ? value.valueBlock.valueHexView : null;
}

function factsOf(certificate: pkijs.Certificate, der: Uint8Array): CertificateFacts {
  const name = certificate.subject.typesAndValues.find(({ type }) => type === COMMON_NAME);
  return {
    subject: name ? String(name.value.valueBlock.value) : "",
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

/** Both libraries read whole buffers, so a window on a larger one must be cut out. */
function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer as ArrayBuffer;
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
