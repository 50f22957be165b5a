import type { SignedHead } from "@bunkai/domain/audit/signed-head";
import { verifySignedHeads } from "@bunkai/proof/audit/verify-signed-heads";
import { verifyStoredChain } from "@bunkai/proof/audit/verify-stored-chain";
import type { Recomputed, RecomputeOrder } from "./recompute-order.ts";

// Thousands of hashes would hold up the page: they are recomputed beside it.
addEventListener("message", ({ data }: MessageEvent<RecomputeOrder>) => {
  void recompute(data).then((recomputed) => postMessage(recomputed));
});

async function recompute(order: RecomputeOrder): Promise<Recomputed> {
  const { head, links, organizationId, witnesses } = order;
  const signed = await signedOf(order);
  const evidence = [
    ...(signed?.evidence ?? []),
    ...witnesses.flatMap((witness) => witness.evidence),
  ];
  const expected = { organizationId, evidence, ...(head && { head }) };
  return { report: verifyStoredChain(links, expected), signed };
}

/** Browsers lend their cryptography to encrypted pages alone. */
async function signedOf({ organizationId, signed }: RecomputeOrder) {
  if (!globalThis.isSecureContext) return null;
  const heads = signed.heads.map((one: SignedHead) => ({
    sequence: one.sequence,
    text: one.text,
    signature: bytesOf(one.signature),
    token: one.stamp && bytesOf(one.stamp.token),
  }));
  return verifySignedHeads(organizationId, heads, signed.certificates.map(bytesOf));
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
