import { bytesToHex } from "@noble/hashes/utils.js";
import * as asn1 from "asn1js";
import * as pkijs from "pkijs";
import {
  certificateOfSigner,
  commonNameOf,
  digestNames,
  isSignedBy,
  readSignedData,
  signedValue,
} from "../cms/signed-data.ts";
import { sha256Hex } from "../sha256.ts";

/**
 * What a time-stamp proves: the bytes existed at `at`, as far as the reader believes the authority whose certificate
 * is named. Whether to believe it is not decided here: compare the fingerprint with the authority's own word.
 */
export type TimeStampVerdict =
  | {
      readonly state: "stamped";
      /** When the authority says that it saw the bytes. */
      readonly at: Date;
      /** Common name of the authority's certificate; empty when it has none. */
      readonly authority: string;
      readonly certificateSha256: string;
      /** The number that asked for it, lower-case hex without leading zeros; null when there was none. */
      readonly nonce: string | null;
    }
  | { readonly state: "other_bytes" | "unreadable" | "wrong_signature" };

const TST_INFO = "1.2.840.113549.1.9.16.1.4";
const CONTENT_TYPE = "1.2.840.113549.1.9.3";
const MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
const SIGNING_CERTIFICATE = "1.2.840.113549.1.9.16.2.12";
const SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";
const EXTENDED_KEY_USAGE = "2.5.29.37";
const TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
const SHA_256 = "2.16.840.1.101.3.4.2.1";

/** Checks a time-stamp token (RFC 3161) against the bytes that it stamps. Never throws for what it is given. */
export async function verifyTimeStamp(
  token: Uint8Array,
  stamped: Uint8Array,
): Promise<TimeStampVerdict> {
  try {
    return await verify(token, stamped);
  } catch {
    return { state: "unreadable" };
  }
}

async function verify(token: Uint8Array, stamped: Uint8Array): Promise<TimeStampVerdict> {
  const signed = readSignedData(token);
  const text = signed?.encapContentInfo.eContent?.getValue();
  if (!signed || !text || signed.encapContentInfo.eContentType !== TST_INFO)
    return { state: "unreadable" };
  const info = new pkijs.TSTInfo({ schema: asn1.fromBER(text).result });
  if (!isImprintOf(info, stamped)) return { state: "other_bytes" };
  const certificate = await findSigner(signed, text);
  if (!certificate) return { state: "wrong_signature" };
  const isValid =
    certificate.notBefore.value <= info.genTime && info.genTime <= certificate.notAfter.value;
  if (!isValid || !mayStamp(certificate)) return { state: "wrong_signature" };
  return {
    state: "stamped",
    at: info.genTime,
    authority: commonNameOf(certificate),
    certificateSha256: sha256Hex(new Uint8Array(certificate.toSchema().toBER())),
    nonce: info.nonce ? bytesToHex(info.nonce.valueBlock.valueHexView).replace(/^0+/u, "") : null,
  };
}

function isImprintOf({ messageImprint }: pkijs.TSTInfo, stamped: Uint8Array): boolean {
  const { hashAlgorithm, hashedMessage } = messageImprint;
  return (
    hashAlgorithm.algorithmId === SHA_256 &&
    bytesToHex(hashedMessage.valueBlock.valueHexView) === sha256Hex(stamped)
  );
}

/** The certificate whose key has signed exactly this content; null when there is none, or more than one signer. */
async function findSigner(
  signed: pkijs.SignedData,
  text: ArrayBuffer,
): Promise<pkijs.Certificate | null> {
  const [signer, another] = signed.signerInfos;
  const attributes = signer?.signedAttrs;
  if (!signer || another || !attributes) return null;
  const digest = digestNames[signer.digestAlgorithm.algorithmId];
  const certificate = certificateOfSigner(signed, signer);
  if (!digest || !certificate) return null;
  const claimed = signedValue(attributes, MESSAGE_DIGEST);
  const type = signedValue(attributes, CONTENT_TYPE);
  const hash = new Uint8Array(await crypto.subtle.digest(digest, text));
  const isClaimed =
    claimed instanceof asn1.OctetString &&
    bytesToHex(claimed.valueBlock.valueHexView) === bytesToHex(hash);
  const isOfInfo = type instanceof asn1.ObjectIdentifier && type.valueBlock.toString() === TST_INFO;
  if (!isClaimed || !isOfInfo || !(await isNamed(attributes, certificate))) return null;
  const isSigned = await isSignedBy(signer, attributes, certificate, digest);
  return isSigned ? certificate : null;
}

/**
 * The signed attributes name the hash of the authority's certificate, so that none with another name can be slipped in:
 * with SHA-1 where the authority is old, since nobody can make a second certificate for a given hash.
 */
async function isNamed(
  attributes: pkijs.SignedAndUnsignedAttributes,
  certificate: pkijs.Certificate,
): Promise<boolean> {
  const der = certificate.toSchema().toBER();
  const names = [
    [SIGNING_CERTIFICATE_V2, "0420", new Uint8Array(await crypto.subtle.digest("SHA-256", der))],
    [SIGNING_CERTIFICATE, "0414", new Uint8Array(await crypto.subtle.digest("SHA-1", der))],
  ] as const;
  return names.some(([type, head, hash]) => {
    const value = signedValue(attributes, type);
    const text = value instanceof asn1.BaseBlock ? bytesToHex(new Uint8Array(value.toBER())) : "";
    return text.includes(head + bytesToHex(hash));
  });
}

/** Whoever may sign mails may not thereby tell the time. */
function mayStamp({ extensions = [] }: pkijs.Certificate): boolean {
  const usage = extensions.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE)?.parsedValue;
  return usage instanceof pkijs.ExtKeyUsage && usage.keyPurposes.includes(TIME_STAMPING);
}
