import * as asn1 from "asn1js";
import * as pkijs from "pkijs";
import type { SealKey } from "./seal-key.ts";

const CURVE = { name: "ECDSA", namedCurve: "P-256" } as const;
const COMMON_NAME = "2.5.4.3";
const KEY_USAGE = "2.5.29.15";
const BASIC_CONSTRAINTS = "2.5.29.19";

/** digitalSignature and nonRepudiation: the two highest bits of the usage, six bits unused. */
const SIGNING_ONLY = new Uint8Array([0xc0]);
const UNUSED_BITS = 6;

/** A seal may be made by a process whose clock is behind, or whose deed began before the key was made. */
const CLOCKS_DIFFER_MS = 3_600_000;

/**
 * Makes a key for sealing with a certificate that it signs itself: proof of "sealed by this installation",
 * not of anything that a public authority has checked.
 *
 * @param commonName how the seal is called in PDF readers
 * @param validYears whole years from `now`; valid an hour before it, too
 */
export async function createSealKey(
  commonName: string,
  { now, validYears }: { readonly now: Date; readonly validYears: number },
): Promise<SealKey> {
  const keys = await crypto.subtle.generateKey(CURVE, true, ["sign", "verify"]);
  const certificate = new pkijs.Certificate({ version: 2 });
  const name = new pkijs.AttributeTypeAndValue({
    type: COMMON_NAME,
    value: new asn1.Utf8String({ value: commonName }),
  });
  const serial = crypto.getRandomValues(new Uint8Array(16));
  // A serial number is positive and has no superfluous zero in front.
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  certificate.serialNumber = new asn1.Integer({ valueHex: serial.buffer });
  certificate.subject.typesAndValues.push(name);
  certificate.issuer.typesAndValues.push(name);
  certificate.notBefore.value = new Date(now.getTime() - CLOCKS_DIFFER_MS);
  certificate.notAfter.value = new Date(now);
  certificate.notAfter.value.setUTCFullYear(now.getUTCFullYear() + validYears);
  certificate.extensions = [
    extension(
      KEY_USAGE,
      new asn1.BitString({ valueHex: SIGNING_ONLY.buffer, unusedBits: UNUSED_BITS }),
    ),
    extension(BASIC_CONSTRAINTS, new pkijs.BasicConstraints({ cA: false }).toSchema()),
  ];
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  await certificate.sign(keys.privateKey, "SHA-256");
  return {
    certificate: new Uint8Array(certificate.toSchema(true).toBER()),
    privateKey: new Uint8Array(await crypto.subtle.exportKey("pkcs8", keys.privateKey)),
  };
}

function extension(id: string, value: asn1.BaseBlock): pkijs.Extension {
  return new pkijs.Extension({ extnID: id, critical: true, extnValue: value.toBER() });
}
