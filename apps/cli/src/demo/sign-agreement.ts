import { setTimeout as pause } from "node:timers/promises";
import { type Agreement, agreementSchema } from "@bunkai/domain/agreement/agreement-view";
import type { Session } from "./client.ts";
import { type Talk, talkUntilAgreed } from "./talk.ts";

/** A talk that comes to its end, and those who sign. Who is missing has not signed yet. */
export type Signing = {
  readonly talk: Talk;
  readonly signers: Readonly<Partial<Record<"hospital" | "vendor", Session>>>;
};

/** Talks until no row is open, fixes the content, and lets those sign who are there. */
export async function signAgreement({ signers, talk }: Signing): Promise<Agreement> {
  const { hospital } = talk.negotiators;
  const { id: matrixId } = await talkUntilAgreed(talk);
  const path = `/api/v1/matrices/${matrixId}/agreement`;
  const fixed = agreementSchema.parse(await hospital.post(path, { language: "ja" }));
  const { contentSha256, documentSha256, id } = fixed;
  const read = { contentSha256, documentSha256, agrees: true };
  const signatures = `/api/v1/agreements/${id}/signatures`;
  await signers.hospital?.post(signatures, { ...read, signerRole: "院長" });
  await signers.vendor?.post(signatures, { ...read, signerRole: "代表取締役" });
  return fixed;
}

const SEALED_LOOK_MS = 500;
const SEALED_LOOKS_MAX = 240;

/** The agreement once all seals are on. They follow as jobs. */
export async function untilSealed(
  session: Session,
  { id }: Pick<Agreement, "id">,
): Promise<Agreement> {
  for (let looks = 0; looks < SEALED_LOOKS_MAX; looks += 1) {
    const { agreement } = (await session.get(`/api/v1/agreements/${id}`)) as { agreement: unknown };
    const read = agreementSchema.parse(agreement);
    if (read.state === "complete") return read;
    await pause(SEALED_LOOK_MS);
  }
  throw new Error("the agreement is not sealed");
}
