import type { Item } from "@bunkai/domain/catalog/item";
import type { OpenAnswerValue, TableAnswerRow } from "@bunkai/domain/disclosure/answer";
import { formatDate } from "@bunkai/language/date";
import { wordsOf } from "@bunkai/language/words";
import type { SheetPaper } from "./sheet-paper.ts";

/** How a reader of a paper wants words and days. */
export type PaperTongue = Pick<SheetPaper, "language" | "era">;

/** What was answered, in words: はい, a figure with its unit and what kind of promise it is, a text, choices, a day, or a table with a line for each row. */
export function answerWords(value: OpenAnswerValue, item: Item, tongue: PaperTongue): string {
  const { language } = tongue;
  const words = wordsOf(language);
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
      return dayWords(value.day, tongue);
    case "choice": {
      const options = item.kind.type === "choice" ? item.kind.options : [];
      return value.chosen
        .map((key) => options.find((option) => option.key === key)?.label[language] ?? key)
        .join(words.account.listSeparator);
    }
    case "table":
      return value.rows.map((row) => tableRowWords(row, item, tongue)).join("\n");
    default:
      return words.shell.judgement[value.type];
  }
}

function tableRowWords(
  { cells, key, label }: TableAnswerRow,
  { kind }: Item,
  { language }: PaperTongue,
): string {
  const words = wordsOf(language);
  const rows = kind.type === "table" ? kind.rows : [];
  const columns = kind.type === "table" ? kind.columns : [];
  const name = rows.find((row) => row.key === key)?.label[language] ?? label ?? "";
  const said = columns.flatMap((column) => {
    const cell = cells.find(({ columnKey }) => columnKey === column.key);
    const judged = cell?.judgement ? [words.shell.judgement[cell.judgement]] : [];
    const text = [...judged, ...(cell?.text ? [cell.text] : [])].join(" ");
    return text === ""
      ? []
      : [words.disclosure.tableCell({ column: column.label[language], text })];
  });
  return [name, ...said].filter((one) => one !== "").join(words.account.listSeparator);
}

/** A calendar day as people write it. */
export function dayWords(day: string, { era, language }: PaperTongue): string {
  return formatDate(new Date(`${day}T00:00:00+09:00`), language, { era });
}
