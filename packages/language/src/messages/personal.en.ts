import type { Shape } from "../shape.ts";
import type { personalJa } from "./personal.ja.ts";

export const personalEn: Shape<typeof personalJa> = {
  lead: "Your language, password and second factor, open sessions, deputies and what you hold, and how things look. Language and looks take effect as soon as you choose.",
  account: "Account",
  name: {
    open: "Change your name",
    title: "Change your name",
    lead: "You will have this name in all organisations that you belong to. Each keeps the change in its audit record. What you have signed keeps the name that stands there.",
    submit: "Use this name",
    done: "Your name is changed",
  },
  browser: "Display in this browser",
  languageHint:
    "For the screens wherever you sign in, and for mails to you. Before you sign in, a browser shows the language that was last chosen in it.",
  languageKept: {
    ja: "アカウントの言語を日本語にしました。ほかの端末とメールも同じになります",
    en: "The language of your account is English now, on other devices and in mails too",
  },
  mark: "Mark for “yes”",
  markHint: "The mark used in tables and on paper. Choose the one of your forms.",
  date: "Dates",
  dateCommon: "Common era (21 November 2026)",
  dateEra: "With the Japanese era (21 November 2026, Reiwa 8)",
  density: "Row height of tables",
  densities: { compact: "Compact", standard: "Standard", roomy: "Roomy" },
};
