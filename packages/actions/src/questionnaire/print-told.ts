import { answerWords } from "@bunkai/documents/disclosure/answer-words";
import { writeCsv } from "@bunkai/documents/workbook/write-csv";
import { japaneseDay } from "@bunkai/domain/japanese-day";
import type { Language } from "@bunkai/domain/language";
import { isToldFromOlder, type ToldFilter, type ToldLine } from "@bunkai/domain/questionnaire/told";
import { wordsOf } from "@bunkai/language/words";
import type { Context } from "../context.ts";
import { readToldLines } from "./read-told.ts";

/** The log of what was told as CSV: headings, then a line for each answer that the filter lets through. */
export async function printTold(ctx: Context, filter: ToldFilter): Promise<Uint8Array> {
  const { column } = wordsOf(ctx.language).questionnaire.log;
  const lines = await readToldLines(ctx, filter);
  return writeCsv([
    [
      ...[column.returnedAt, column.asker, column.returnedTo, column.returnedBy, column.offering],
      ...[column.number, column.itemNumber, column.question, column.answer, column.note],
      ...[column.source, column.standing, column.fileSha256, column.recordSha256],
    ],
    ...lines.map((line) => rowOf(line, ctx.language)),
  ]);
}

function rowOf(line: ToldLine, language: Language): string[] {
  const { disclosure, questionnaire } = wordsOf(language);
  const { source: sources, standing } = questionnaire.log;
  const { source } = line;
  const number = source.kind === "revision" ? disclosure.number({ number: source.number }) : "";
  const title = line.sourceTitle?.[language] ?? "";
  return [
    japaneseDay(new Date(line.returnedAt)),
    line.asker,
    line.returnedTo,
    line.returnedBy,
    [line.offeringName, line.versionLabel].filter(Boolean).join(" "),
    String(line.number),
    line.itemNumber ?? "",
    line.itemText[language],
    answerWords(line.answer.value, line.item, { language, era: false }),
    line.answer.note ?? "",
    [sources[source.kind], title, number].filter(Boolean).join(" "),
    line.isCorrected
      ? standing.corrected
      : isToldFromOlder(line)
        ? standing.older
        : standing.stands,
    line.fileSha256,
    line.recordSha256,
  ];
}
