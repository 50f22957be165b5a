import type { Language } from "./language.ts";
import { deputyEn } from "./messages/deputy.en.ts";
import { deputyJa } from "./messages/deputy.ja.ts";
import { facilityEn } from "./messages/facility.en.ts";
import { facilityJa } from "./messages/facility.ja.ts";
import { handoverEn } from "./messages/handover.en.ts";
import { handoverJa } from "./messages/handover.ja.ts";

/** Why somebody cannot be deputy; null: a reason of a newer version. */
export function deputyMisfitLine(reason: unknown, language: Language): string | null {
  const { misfit } = deputyJa;
  return isIn(misfit, reason) ? { ja: misfit, en: deputyEn.misfit }[language][reason] : null;
}

/** Why a deputy may not do it by lent administration; null: a reason of a newer version. */
export function lentAdministrationLine(reason: unknown, language: Language): string | null {
  const { lent } = deputyJa;
  return isIn(lent, reason) ? { ja: lent, en: deputyEn.lent }[language][reason] : null;
}

/** Why something cannot be handed over; null: a reason of a newer version. */
export function handoverMisfitLine(reason: unknown, language: Language): string | null {
  const { misfit } = handoverJa;
  return isIn(misfit, reason) ? { ja: misfit, en: handoverEn.misfit }[language][reason] : null;
}

/** Why a facility cannot be chosen; null: a reason of a newer version. */
export function facilityUnusableLine(reason: unknown, language: Language): string | null {
  const facility = { ja: facilityJa, en: facilityEn }[language];
  if (reason === "administrator") return facility.limit.administrator;
  return isIn(facilityJa.unusable, reason) ? facility.unusable[reason] : null;
}

/** How many things somebody holds who is about to leave, and what to do with them. */
export function stillHeldLine(count: number, language: Language): string {
  return language === "ja"
    ? `${handoverJa.leave.held({ count })}${handoverJa.leave.must}`
    : `${handoverEn.leave.held({ count })} ${handoverEn.leave.must}`;
}

function isIn<Key extends string>(texts: Readonly<Record<Key, string>>, key: unknown): key is Key {
  return typeof key === "string" && Object.hasOwn(texts, key);
}
