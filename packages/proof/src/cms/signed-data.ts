import * as asn1 from "asn1js";
import * as pkijs from "pkijs";
import { bufferOf } from "./buffer-of.ts";
import { isStrictDer } from "./is-strict-der.ts";

const SIGNED_DATA = "1.2.840.113549.1.7.2";
const COMMON_NAME = "2.5.4.3";

pkijs.setEngine("proof", new pkijs.CryptoEngine({ name: "proof", crypto: globalThis.crypto }));

/** Digests by their object identifier. SHA-1 and older can be forged today; nothing signed with them counts. */
export const digestNames: Readonly<Record<string, string>> = {
  "2.16.840.1.101.3.4.2.1": "SHA-256",
  "2.16.840.1.101.3.4.2.2": "SHA-384",
  "2.16.840.1.101.3.4.2.3": "SHA-512",
};

/**
 * A signed message (RFC 5652) as it was encoded; null when it is something else, or encoded in another than the one way.
 *
 * @throws whatever the libraries throw at what they cannot read
 */
export function readSignedData(message: Uint8Array): pkijs.SignedData | null {
  if (!isStrictDer(message)) return null;
  const info = new pkijs.ContentInfo({ schema: asn1.fromBER(bufferOf(message)).result });
  return info.contentType === SIGNED_DATA ? new pkijs.SignedData({ schema: info.content }) : null;
}

/** The signer's certificate in a message, by serial number and issuer: a serial number alone can be copied. */
export function certificateOfSigner(
  { certificates }: pkijs.SignedData,
  { sid }: pkijs.SignerInfo,
): pkijs.Certificate | null {
  if (!(sid instanceof pkijs.IssuerAndSerialNumber)) return null;
  const found = certificates?.find(
    (one): one is pkijs.Certificate =>
      one instanceof pkijs.Certificate &&
      one.serialNumber.isEqual(sid.serialNumber) &&
      one.issuer.isEqual(sid.issuer),
  );
  return found ?? null;
}

/** The value of a signed attribute that stands there once. */
export function signedValue(
  { attributes }: pkijs.SignedAndUnsignedAttributes,
  type: string,
): asn1.AsnType | undefined {
  const found = attributes.filter((attribute) => attribute.type === type);
  return found.length === 1 ? found[0]?.values[0] : undefined;
}

/** Whether the key of a certificate has signed the attributes. @param digest by its name in WebCrypto */
export function isSignedBy(
  signer: pkijs.SignerInfo,
  attributes: pkijs.SignedAndUnsignedAttributes,
  certificate: pkijs.Certificate,
  digest: string,
): Promise<boolean> {
  return pkijs
    .getCrypto(true)
    .verifyWithPublicKey(
      attributes.encodedValue,
      signer.signature,
      certificate.subjectPublicKeyInfo,
      signer.signatureAlgorithm,
      digest,
    );
}

/** Whom a certificate names; empty when it names nobody. */
export function commonNameOf({ subject }: pkijs.Certificate): string {
  const name = subject.typesAndValues.find(({ type }) => type === COMMON_NAME);
  return name ? String(name.value.valueBlock.value) : "";
}
