import * as asn1 from "asn1js";
import * as pkijs from "pkijs";
import { isStrictDer } from "../cms/is-strict-der.ts";
import { ProofError } from "../proof-error.ts";
import { sha256Hex } from "../sha256.ts";
import { type HeadStatement, parseHeadStatement } from "./head-statement.ts";

/** A signed head as it is stored: the exact text, and an ECDSA signature (P-256, SHA-256) over it in DER. */
export type HeadSeal = { readonly text: string; readonly signature: Uint8Array };

/**
 * What a signed head proves.
 *
 * - `sealed`: the installation stated this head, with a key whose certificate the reader trusts
 * - `unreadable`: the text is no statement
 * - `unknown_certificate`: it names a certificate that the reader does not have
 * - `wrong_signature`: the text is not what that key has signed
 * - `outside_validity`: the certificate was not valid at the time that the statement names
 */
export type HeadSealVerdict =
  | { readonly state: "sealed"; readonly statement: HeadStatement }
  | {
      readonly state: "outside_validity" | "unknown_certificate" | "unreadable" | "wrong_signature";
      readonly statement: HeadStatement | null;
    };

const ECDSA_WITH_SHA256 = "1.2.840.10045.4.3.2";

pkijs.setEngine("proof", new pkijs.CryptoEngine({ name: "proof", crypto: globalThis.crypto }));

/**
 * Checks a signed head against the certificates that the reader trusts. Never throws for what it is given.
 *
 * @param certificates the DER of each certificate that the installation ever sealed with
 */
export async function verifyHeadSeal(
  { signature, text }: HeadSeal,
  certificates: readonly Uint8Array[],
): Promise<HeadSealVerdict> {
  const statement = findStatement(text);
  if (!statement) return { state: "unreadable", statement };
  const der = certificates.find((one) => sha256Hex(one) === statement.certificateSha256);
  if (!der) return { state: "unknown_certificate", statement };
  try {
    const certificate = pkijs.Certificate.fromBER(der.slice().buffer as ArrayBuffer);
    const isSigned =
      isStrictDer(signature) &&
      (await pkijs
        .getCrypto(true)
        .verifyWithPublicKey(
          new TextEncoder().encode(text).buffer as ArrayBuffer,
          new asn1.OctetString({ valueHex: signature.slice().buffer as ArrayBuffer }),
          certificate.subjectPublicKeyInfo,
          new pkijs.AlgorithmIdentifier({ algorithmId: ECDSA_WITH_SHA256 }),
          "SHA-256",
        ));
    if (!isSigned) return { state: "wrong_signature", statement };
    const at = new Date(statement.at);
    const isValid = certificate.notBefore.value <= at && at <= certificate.notAfter.value;
    return { state: isValid ? "sealed" : "outside_validity", statement };
  } catch {
    return { state: "wrong_signature", statement };
  }
}

function findStatement(text: string): HeadStatement | null {
  try {
    return parseHeadStatement(text);
  } catch (error) {
    if (error instanceof ProofError) return null;
    throw error;
  }
}
