import type { NoteWords } from "@bunkai/domain/workbook/form-note";
import type { Language } from "@bunkai/language/language";
import { wordsOf } from "@bunkai/language/words";

/** Sentences for what a form has no cell for, each with its name in front. */
export function noteWords(language: Language): NoteWords {
  const { field, labelled } = wordsOf(language).disclosure.paper;
  const joined = (...texts: readonly string[]) => texts.filter((text) => text !== "").join(" ");
  return {
    reason: ({ text }) => labelled({ label: field.reason, text }),
    condition: ({ text }) => labelled({ label: field.condition, text }),
    plan: ({ day, text }) => labelled({ label: field.planDay, text: joined(day, text) }),
    planText: ({ text }) => labelled({ label: field.planText, text }),
    customerDuty: ({ text }) => labelled({ label: field.customerDuty, text }),
    evidence: ({ title, url }) => labelled({ label: field.evidence, text: joined(title, url) }),
  };
}
