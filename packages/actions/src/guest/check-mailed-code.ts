import { findLinkByTokenLocked, noteEntry, noteWrongCode } from "@bunkai/db/stores/guest-entries";
import { type GuestLinkRow, seatOf } from "@bunkai/db/stores/guest-links";
import { inSystem } from "@bunkai/db/tenant";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { GuestEntry } from "@bunkai/domain/guest/guest-link";
import { lockAfterWrongCodes } from "@bunkai/domain/guest/mailed-code";
import type { OrganizationId } from "@bunkai/domain/id";
import type { Language } from "@bunkai/domain/language";
import { countingAddress } from "@bunkai/domain/operation/counting-address";
import type { Installation } from "../context.ts";
import { countGuestAttempt } from "./count-guest-attempt.ts";
import { hashOfGuestToken, isMailedCode } from "./guest-secret.ts";
import { demandWorking } from "./open-guest-link.ts";

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const ENTRIES_PER_MINUTE_MAX = 20;

/** Whoever has shown to read the mails of the address that a link was made for. */
export type ProvenGuest = {
  readonly linkId: string;
  readonly seatId: OrganizationId;
  /** Who made the link. */
  readonly inviterId: string;
  readonly email: string;
  readonly personName: string;
  readonly language: Language;
  readonly roles: GuestLinkRow["roles"];
  readonly expiresAt: Date;
};

/**
 * Takes a mailed code: once, within its minutes, while the link works. Wrong ones are counted for the link, and lock it ever
 * longer.
 *
 * @throws DomainError `guest_link_invalid`, `too_many_requests`, `invalid_input` for a code that is wrong, used or too old
 */
export async function checkMailedCode(
  installation: Installation,
  { code, token }: GuestEntry,
  address: string | null,
): Promise<ProvenGuest> {
  await countGuestAttempt(installation, {
    of: `entry ${countingAddress(address)}`,
    countMax: ENTRIES_PER_MINUTE_MAX,
    windowMs: MINUTE_MS,
  });
  const now = installation.now();
  const tokenHash = hashOfGuestToken(token);
  // What was counted stays counted: the refusal comes after the transaction.
  const outcome = await inSystem(installation.db, async (system) => {
    const link = await findLinkByTokenLocked(system, tokenHash);
    demandWorking(link, now);
    if (link.lockedUntil && link.lockedUntil > now) return { lockedUntil: link.lockedUntil };
    const isRight = isMailedCode(code, link.codeHash, {
      linkId: link.id,
      secret: installation.secret,
    });
    if (isRight && link.codeExpiresAt && link.codeExpiresAt > now) {
      await noteEntry(system, tokenHash, { openedAt: link.openedAt ?? now, lastUsedAt: now });
      return { link };
    }
    const wrongCodes = link.wrongCodes + 1;
    const lockMs = lockAfterWrongCodes(wrongCodes);
    const lockedUntil = lockMs > 0 ? new Date(now.getTime() + lockMs) : null;
    await noteWrongCode(system, tokenHash, { wrongCodes, lockedUntil });
    return {};
  });
  if (outcome.link) return provenBy(outcome.link);
  if (outcome.lockedUntil) {
    const waitMs = outcome.lockedUntil.getTime() - now.getTime();
    throw new DomainError("too_many_requests", {
      retryAfterSeconds: Math.ceil(waitMs / SECOND_MS),
    });
  }
  const errors = [{ pointer: "/code", code: "mailed_code_wrong" }];
  throw new DomainError("invalid_input", { in: "body", errors });
}

function provenBy(link: GuestLinkRow): ProvenGuest {
  const { email, expiresAt, id, language, organizationId, personName, roles } = link;
  const seatId = seatOf(link);
  return {
    ...{ email, expiresAt, language, personName, roles, seatId },
    linkId: id,
    inviterId: organizationId,
  };
}
