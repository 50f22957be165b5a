import {
  readSealedAgreement,
  type SealedAgreement,
} from "@bunkai/domain/agreement/read-sealed-agreement";
import { trustSchema } from "@bunkai/domain/agreement/trust";
import type { PdfVerdict } from "@bunkai/proof/pdf/verify-pdf";
import { callApi } from "../api.ts";
import { TRUST_PATH } from "./trust-path.ts";

export type CheckedFile = {
  readonly name: string;
  readonly verdict: PdfVerdict;
  /** The agreement that the file carries, if any. */
  readonly agreement: SealedAgreement | null;
  /** The certificates of this installation could not be loaded: no signer is trusted. */
  readonly isTrustMissing: boolean;
};

/** Verifies a file within this browser. Only the list of trusted certificates is fetched; nothing of the file is sent. */
export async function checkFile(file: File): Promise<CheckedFile> {
  const [{ verifyPdf }, trust, buffer] = await Promise.all([
    // Large, and needed nowhere else.
    import("@bunkai/proof/pdf/verify-pdf"),
    callApi({ path: TRUST_PATH, view: trustSchema }).catch(() => null),
    file.arrayBuffer(),
  ]);
  const verdict = await verifyPdf(new Uint8Array(buffer), new Set(trust?.certificates));
  const agreement = readSealedAgreement(verdict);
  return { name: file.name, verdict, agreement, isTrustMissing: trust === null };
}
