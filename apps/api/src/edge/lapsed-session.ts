import type { Installation } from "@bunkai/actions/context";
import { endSession } from "@bunkai/db/stores/sessions";
import { GUEST_SESSION_HOURS } from "@bunkai/domain/guest/guest-link";
import { personIdSchema, sessionIdSchema } from "@bunkai/domain/id";

const HOUR_MS = 3_600_000;

/** From Friday morning to Monday morning. See docs/security.md. */
const UNUSED_MS_MAX = 72 * HOUR_MS;

/** A session as better-auth reads it, with its person. */
export type FoundSession = {
  readonly session: {
    readonly id: string;
    readonly createdAt: Date;
    readonly lastUsedAt?: Date | null | undefined;
    readonly method?: string | null | undefined;
  };
  readonly user: { readonly id: string };
};

/**
 * Ends a session that nobody has used for three days, since somebody may have found it; and a guest's some hours after the
 * code, however long better-auth would hear it.
 *
 * @returns true when there is no such session any more
 */
export async function endLapsedSession(
  { db, now }: Pick<Installation, "db" | "now">,
  { session, user }: FoundSession,
): Promise<boolean> {
  const { createdAt, id, lastUsedAt, method } = session;
  const unusedMs = now().getTime() - (lastUsedAt?.getTime() ?? Number.NEGATIVE_INFINITY);
  const ageMs = now().getTime() - createdAt.getTime();
  const isOver = method === "mailedCode" && ageMs >= GUEST_SESSION_HOURS * HOUR_MS;
  if (unusedMs <= UNUSED_MS_MAX && !isOver) return false;
  await endSession(db, { personId: personIdSchema.parse(user.id), id: sessionIdSchema.parse(id) });
  return true;
}
