import type { Item } from "../catalog/item.ts";
import type { Commitment, OpenAnswerValue } from "../disclosure/answer.ts";
import type { FormRow } from "./form-layout.ts";
import { normalText } from "./normal-text.ts";
import { isJapanese } from "./question-language.ts";
import { readValue } from "./read-value.ts";
import { findUnit, unitWord } from "./unit-words.ts";

const commitmentWords: Readonly<Record<Commitment, { readonly ja: string; readonly en: string }>> =
  {
    guarantee: { ja: "（保証）", en: " (guarantee)" },
    target: { ja: "（目標）", en: " (target)" },
    actual: { ja: "（実績）", en: " (actual)" },
  };

const answerWords = {
  ja: { yes: "はい", no: "いいえ", notApplicable: "対象外" },
  en: { yes: "Yes", no: "No", notApplicable: "N/A" },
} as const;

const JUDGED = new Set(["yes", "no", "notApplicable", "unanswered"]);

type Language = "ja" | "en";

/** The tongue that a row of a form is answered in: that of its question. */
function languageOfRow({ wording }: Pick<FormRow, "wording">): Language {
  return isJapanese(wording) ? "ja" : "en";
}

/**
 * The text of an answer for a cell that takes any: in the tongue of the question, and such that it is read as the same.
 * Null: it cannot be said so, such as a figure of another unit than the form prints, or a table.
 *
 * @param item what the row asks for; null: an item of no edition, where options are not known
 */
export function formText(value: OpenAnswerValue, row: FormRow, item: Item | null): string | null {
  const text = textOf(value, row, item);
  if (text === null || !item || value.type === "unanswered") return text;
  if (item.kind.type === "judgement") return text;
  const read = readValue(item.kind, {
    answerText: text,
    judgement: "unanswered",
    questionText: row.wording,
    unitText: row.unitText,
    commitmentText: row.commitmentText,
  });
  return isSameValue(read.value, value) ? text : null;
}

function textOf(value: OpenAnswerValue, row: FormRow, item: Item | null): string | null {
  const language = languageOfRow(row);
  switch (value.type) {
    case "unanswered":
      return "";
    case "yes":
    case "no":
    case "notApplicable":
      return answerWords[language][value.type];
    case "quantity": {
      const isPrinted = row.unitText !== null && findUnit(normalText(row.unitText)) === value.unit;
      const gap = language === "en" && !value.unit.startsWith("percent") ? " " : "";
      const unit = isPrinted ? "" : `${gap}${unitWord(value.unit, language)}`;
      const kind = value.commitment ? commitmentWords[value.commitment][language] : "";
      return `${value.amount}${unit}${kind}`;
    }
    case "text":
      return value.text;
    case "date":
      return value.day;
    case "choice": {
      if (item?.kind.type !== "choice") return null;
      const { options } = item.kind;
      const labels = value.chosen.map(
        (key) => options.find((option) => option.key === key)?.label[language] ?? "",
      );
      return labels.includes("") ? null : labels.join("\n");
    }
    case "table":
      return null;
  }
}

/** True when two values say the same. Of tables none is the same as another: they are not written. */
export function isSameValue(one: OpenAnswerValue, other: OpenAnswerValue): boolean {
  if (one.type === "choice" && other.type === "choice") {
    return one.chosen.toSorted().join("\n") === other.chosen.toSorted().join("\n");
  }
  if (one.type === "quantity" && other.type === "quantity") {
    return (
      one.amount === other.amount && one.unit === other.unit && one.commitment === other.commitment
    );
  }
  if (one.type === "text" && other.type === "text") return one.text === other.text.trim();
  if (one.type === "date" && other.type === "date") return one.day === other.day;
  return one.type === other.type && JUDGED.has(one.type);
}
