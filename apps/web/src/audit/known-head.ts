import { z } from "zod";
import { findStored, keepStored } from "../stored.ts";

const knownHeadSchema = z.object({
  sequence: z.int().min(1),
  hash: z.string(),
  seenAt: z.iso.datetime(),
});
/** The end of a chain as this browser found it sound before. Whoever cuts the tail later contradicts it. */
export type KnownHead = z.infer<typeof knownHeadSchema>;

/** The end of this organisation's chain that this browser saw last, or null. */
export function findKnownHead(organizationId: string): KnownHead | null {
  try {
    const known = knownHeadSchema.safeParse(JSON.parse(findStored(keyOf(organizationId)) ?? ""));
    return known.success ? known.data : null;
  } catch {
    return null;
  }
}

/** Remembers where a chain that was found whole ended. */
export function keepKnownHead(organizationId: string, head: KnownHead): void {
  keepStored(keyOf(organizationId), JSON.stringify(head));
}

function keyOf(organizationId: string): string {
  return `bunkai.audit-head.${organizationId}`;
}
