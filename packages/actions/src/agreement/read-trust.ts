import { listSealCertificates } from "@bunkai/db/stores/seal-keys";
import { inSystem } from "@bunkai/db/tenant";
import type { Installation } from "../context.ts";

/** The hashes of every certificate that ever sealed here: what this installation's verification page trusts. */
export async function readTrust({ db }: Installation): Promise<string[]> {
  const certificates = await inSystem(db, listSealCertificates);
  return certificates.map(({ certificateSha256 }) => certificateSha256);
}
