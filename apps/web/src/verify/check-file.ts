import type { PdfVerdict } from "@bunkai/proof/pdf/verify-pdf";
import { z } from "zod";
import { callApi } from "../api.ts";

export type CheckedFile = {
  readonly name: string;
  readonly verdict: PdfVerdict;
  /** The certificates of this installation could not be loaded: no signer is trusted. */
  readonly isTrustMissing: boolean;
};

const trustSchema = z.object({ certificates: z.array(z.string()) });

/** Verifies a file within this browser. Only the list of trusted certificates is fetched; nothing of the file is sent. */
export async function checkFile(file: File): Promise<CheckedFile> {
  const [{ verifyPdf }, trust, buffer] = await Promise.all([
    // Large, and needed nowhere else.
    import("@bunkai/proof/pdf/verify-pdf"),
    callApi({ path: "/verify/trust", view: trustSchema }).catch(() => null),
    file.arrayBuffer(),
  ]);
  const verdict = await verifyPdf(new Uint8Array(buffer), new Set(trust?.certificates));
  return { name: file.name, verdict, isTrustMissing: trust === null };
}
