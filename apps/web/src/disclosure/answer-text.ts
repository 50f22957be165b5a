import type { Item } from "@bunkai/domain/catalog/item";
import { markOf } from "@bunkai/domain/comparison/mark-of";
import type { OpenAnswer, OpenAnswerValue, TableAnswerRow } from "@bunkai/domain/disclosure/answer";
import { formatDate } from "@bunkai/language/date";
import type { Words } from "@bunkai/language/ja";
import type { Language } from "@bunkai/language/language";

export type AnswerTongue = {
  readonly words: Words;
  readonly language: Language;
  /** Dates with the Japanese era. */
  readonly era: boolean;
};

/** An answer in words: its judgement (with its day when it is planned), or its figure, text, choice or day. */
export function answerText(answer: OpenAnswer, item: Item, tongue: AnswerTongue): string {
  const mark = markOf(answer);
  if (mark === "value") return valueText(answer.value, item, tongue);
  const word = tongue.words.shell.judgement[mark];
  if (mark !== "planned" || !answer.plan) return word;
  return tongue.words.disclosure.plannedFor({ word, day: dayText(answer.plan.day, tongue) });
}

/** A figure, a text, a choice or a day in words. */
export function valueText(value: OpenAnswerValue, item: Item, tongue: AnswerTongue): string {
  const { words, language } = tongue;
  switch (value.type) {
    case "quantity":
      return words.disclosure.committed({
        amount: words.sla.amount(value),
        commitment: value.commitment
          ? words.sla.commitment[value.commitment]
          : words.sla.commitmentOpen,
      });
    case "text":
      return value.text;
    case "date":
      return dayText(value.day, tongue);
    case "choice":
      return value.chosen
        .map((key) => optionsOf(item).find((option) => option.key === key)?.label[language] ?? key)
        .join(words.account.listSeparator);
    case "table":
      return value.rows.map((row) => rowText(row, item, tongue)).join("\n");
    default:
      return words.shell.judgement[value.type];
  }
}

/** One line for a row of a table: its name, then what stands in its columns. */
function rowText(
  { cells, key, label }: TableAnswerRow,
  { kind }: Item,
  tongue: AnswerTongue,
): string {
  const { language, words } = tongue;
  if (kind.type !== "table") return label ?? "";
  const name = kind.rows.find((row) => row.key === key)?.label[language] ?? label ?? "";
  const texts = kind.columns.flatMap((column) => {
    const cell = cells.find(({ columnKey }) => columnKey === column.key);
    const said = [cell?.judgement ? words.shell.judgement[cell.judgement] : "", cell?.text ?? ""];
    const text = said.filter((one) => one !== "").join(" ");
    return text === ""
      ? []
      : [words.disclosure.tableCell({ column: column.label[language], text })];
  });
  return [name, ...texts].filter((one) => one !== "").join(words.account.listSeparator);
}

/** A calendar day as people write it. */
export function dayText(day: string, { language, era }: AnswerTongue): string {
  return formatDate(new Date(`${day}T00:00:00+09:00`), language, { era });
}

function optionsOf({ kind }: Item) {
  return kind.type === "choice" ? kind.options : [];
}
