import type { Shape } from "../shape.ts";
import type { personalJa } from "./personal.ja.ts";

export const personalEn: Shape<typeof personalJa> = {
  lead: "Every choice takes effect at once.",
  account: "Account",
  name: {
    open: "Change your name",
    title: "Change your name",
    lead: "You will have this name in all organisations that you belong to. Each keeps the change in its audit record. What you have signed keeps the name that stands there.",
    submit: "Use this name",
    done: "Your name is changed",
  },
  browser: "Display in this browser",
  languageHint: "The language of the screens and of mails to you.",
  mark: "Mark for “yes”",
  markHint: "The mark used in tables and on paper. Choose the one of your forms.",
  date: "Dates",
  dateCommon: "Common era (21 November 2026)",
  dateEra: "With the Japanese era (21 November 2026, Reiwa 8)",
  density: "Row height of tables",
  densities: { compact: "Compact", standard: "Standard", roomy: "Roomy" },
};
