import type { AgreementLevel } from "@bunkai/domain/agreement/agreement";
import type { Words } from "@bunkai/language/ja";
import type { Language } from "@bunkai/language/language";

/** A promised level with its unit, and whether it is guaranteed, as it is printed. */
export function levelText({ value }: AgreementLevel, language: Language, words: Words): string {
  if (value.type === "words") return value[language];
  const { amount, commitment } = words.sla;
  return `${amount(value)}（${commitment[value.commitment]}）`;
}
