import { findLinkByTokenLocked, noteMailedCode } from "@bunkai/db/stores/guest-entries";
import type { GuestLinkRow } from "@bunkai/db/stores/guest-links";
import { inSystem } from "@bunkai/db/tenant";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { type GuestOpened, guestLinkStateAt } from "@bunkai/domain/guest/guest-link";
import {
  MAILED_CODE_MINUTES,
  MAILED_CODE_PAUSE_SECONDS,
  MAILED_CODES_PER_HOUR_MAX,
} from "@bunkai/domain/guest/mailed-code";
import { maskEmail } from "@bunkai/domain/guest/mask-email";
import { countingAddress } from "@bunkai/domain/operation/counting-address";
import { wordsOf } from "@bunkai/language/words";
import type { Installation } from "../context.ts";
import { postAccountMail } from "../notification/post-mail.ts";
import { countGuestAttempt } from "./count-guest-attempt.ts";
import { hashOfGuestToken, newMailedCode } from "./guest-secret.ts";

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
/** A company opens links through one address. */
const OPENINGS_PER_MINUTE_MAX = 20;

/**
 * Mails a code to the address that a link was made for. The link alone tells nothing of what it is for. Opened again
 * within a minute, the code that was mailed stays.
 *
 * @param address where the request came from; null when nobody knows
 * @throws DomainError `guest_link_invalid`, one answer for links that never were, have expired, were revoked or replaced
 * @throws DomainError `too_many_requests`
 */
export async function openGuestLink(
  installation: Installation,
  token: string,
  address: string | null,
): Promise<GuestOpened> {
  await countGuestAttempt(installation, {
    of: `opening ${countingAddress(address)}`,
    countMax: OPENINGS_PER_MINUTE_MAX,
    windowMs: MINUTE_MS,
  });
  const tokenHash = hashOfGuestToken(token);
  const link = await inSystem(installation.db, (system) =>
    findLinkByTokenLocked(system, tokenHash),
  );
  const now = installation.now();
  demandWorking(link, now);
  const waiting = findWaitingCode(link, now);
  if (!waiting) await mailCode(installation, link);
  return {
    maskedEmail: maskEmail(link.email),
    isCodeNew: !waiting,
    ...(waiting ?? { codeMinutes: MAILED_CODE_MINUTES, pauseSeconds: MAILED_CODE_PAUSE_SECONDS }),
  };
}

/** @throws DomainError `guest_link_invalid` */
export function demandWorking(link: GuestLinkRow | null, now: Date): asserts link is GuestLinkRow {
  const state = link && guestLinkStateAt(link, now);
  if (state === null || state === "expired" || state === "revoked") {
    throw new DomainError("guest_link_invalid");
  }
}

/** How long a code that was mailed a moment ago is good, and when another may follow. Null: one may be mailed now. */
function findWaitingCode(
  { codeExpiresAt, codeHash, codeSentAt }: GuestLinkRow,
  now: Date,
): Pick<GuestOpened, "codeMinutes" | "pauseSeconds"> | null {
  if (!codeHash || !codeSentAt || !codeExpiresAt) return null;
  const goodMs = codeExpiresAt.getTime() - now.getTime();
  const pauseMs = codeSentAt.getTime() + MAILED_CODE_PAUSE_SECONDS * SECOND_MS - now.getTime();
  if (goodMs <= 0 || pauseMs <= 0) return null;
  return {
    codeMinutes: Math.floor(goodMs / MINUTE_MS),
    pauseSeconds: Math.ceil(pauseMs / SECOND_MS),
  };
}

async function mailCode(installation: Installation, link: GuestLinkRow): Promise<void> {
  const { email, id, language, tokenHash } = link;
  await countGuestAttempt(installation, {
    of: `code ${id}`,
    countMax: MAILED_CODES_PER_HOUR_MAX,
    windowMs: HOUR_MS,
  });
  const now = installation.now();
  const { code, codeHash } = newMailedCode({ linkId: id, secret: installation.secret });
  await inSystem(installation.db, (system) =>
    noteMailedCode(system, tokenHash, {
      codeHash,
      codeSentAt: now,
      codeExpiresAt: new Date(now.getTime() + MAILED_CODE_MINUTES * MINUTE_MS),
    }),
  );
  const { body, subject } = wordsOf(language).mail.guestCode;
  // In no organisation's outbox: whoever made the link must not read the code.
  await postAccountMail(installation, {
    to: email,
    subject,
    body: body({ code, minutes: MAILED_CODE_MINUTES }),
  });
}
