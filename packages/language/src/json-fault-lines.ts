import type { Language } from "./language.ts";
import { jsonFaultEn } from "./messages/json-fault.en.ts";
import { jsonFaultJa } from "./messages/json-fault.ja.ts";

/** Why a JSON text was refused, as a part of a sentence; a reason of a newer version as its code. */
export function jsonFaultLine(reason: unknown, language: Language): string {
  if (!isKnown(reason)) return String(reason);
  return language === "ja" ? jsonFaultJa[reason] : jsonFaultEn[reason];
}

function isKnown(reason: unknown): reason is keyof typeof jsonFaultJa {
  return typeof reason === "string" && Object.hasOwn(jsonFaultJa, reason);
}
