import { createHash, randomBytes } from "node:crypto";
import { verifyTimeStamp } from "@bunkai/proof/audit/verify-time-stamp";
import * as asn1 from "asn1js";
import * as pkijs from "pkijs";

const SHA_256 = "2.16.840.1.101.3.4.2.1";
const NONCE_BYTES = 8;
/** `granted`, and `grantedWithMods`. */
const GRANTED_MAX = 1;

/** Asks an authority: takes a request and gives its answer, both in DER. */
export type AskAuthority = (request: Uint8Array) => Promise<Uint8Array>;

/**
 * Gets a time-stamp (RFC 3161) over bytes, and believes the answer only when it is granted, stamps these very bytes,
 * bears the number that was asked with, and is signed by the certificate that it brings along.
 *
 * @throws Error saying what is wrong with the answer; whatever `ask` throws
 */
export async function getTimeStamp(
  bytes: Uint8Array,
  ask: AskAuthority,
): Promise<{ readonly token: Uint8Array; readonly at: Date }> {
  const nonce = randomBytes(NONCE_BYTES);
  // A positive number without a superfluous zero in front: DER has one form for each.
  nonce[0] = ((nonce[0] ?? 0) & 0x7f) | 0x40;
  const token = tokenIn(await ask(requestFor(bytes, nonce)));
  const verdict = await verifyTimeStamp(token, bytes);
  if (verdict.state !== "stamped")
    throw new Error(`A time-stamp that proves nothing: ${verdict.state}.`);
  if (verdict.nonce !== nonce.toString("hex").replace(/^0+/u, "")) {
    throw new Error("A time-stamp that answers another request.");
  }
  return { token, at: verdict.at };
}

function requestFor(bytes: Uint8Array, nonce: Uint8Array): Uint8Array {
  const hash = createHash("sha256").update(bytes).digest();
  const request = new pkijs.TimeStampReq({
    version: 1,
    messageImprint: new pkijs.MessageImprint({
      hashAlgorithm: new pkijs.AlgorithmIdentifier({
        algorithmId: SHA_256,
        algorithmParams: new asn1.Null(),
      }),
      hashedMessage: new asn1.OctetString({ valueHex: bufferOf(hash) }),
    }),
    nonce: new asn1.Integer({ valueHex: bufferOf(nonce) }),
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER());
}

function tokenIn(answer: Uint8Array): Uint8Array {
  const response = pkijs.TimeStampResp.fromBER(bufferOf(answer));
  const { status } = response.status;
  if (status > GRANTED_MAX || !response.timeStampToken) {
    throw new Error(`The time-stamp authority refused with status ${status}.`);
  }
  // The very bytes that came, and not what the library would write: the token is kept for decades.
  const parts = asn1.fromBER(bufferOf(answer)).result;
  const token = parts instanceof asn1.Sequence ? parts.valueBlock.value[1] : undefined;
  if (!token) throw new Error("An answer without a time-stamp.");
  return new Uint8Array(token.valueBeforeDecodeView);
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
