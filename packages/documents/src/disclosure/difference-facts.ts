import type { ComparedSheet } from "@bunkai/domain/comparison/compared-sheet";
import type { DifferenceSide } from "@bunkai/domain/comparison/sheet-difference";
import { formatDateTime } from "@bunkai/language/date";
import { wordsOf } from "@bunkai/language/words";
import { dayWords } from "./answer-words.ts";
import type { DifferencePaper } from "./difference-paper.ts";
import type { SheetFact } from "./sheet-facts.ts";

/** Which two sheets were held against each other, what each is, and what their heads say differently. */
export function differenceFacts(paper: DifferencePaper): readonly SheetFact[] {
  const { after, before, diff } = paper.difference;
  const { difference, disclosure } = wordsOf(paper.language);
  const titleOf = (field: string) =>
    after.edition.header.find(({ key }) => key === field)?.label[paper.language] ??
    before.edition.header.find(({ key }) => key === field)?.label[paper.language] ??
    field;
  const said = (field: string, text: string | null) => {
    if (text === null) return difference.nothing;
    return field === "createdOn" ? dayWords(text, paper) : text;
  };
  return [
    { label: difference.before, value: sideWords(before, paper) },
    { label: difference.after, value: sideWords(after, paper) },
    {
      label: disclosure.paper.fact.madeAt,
      value: formatDateTime(new Date(paper.madeAt), paper.language, { era: paper.era }),
    },
    ...diff.header.map((change) => ({
      label: titleOf(change.field),
      value: difference.fromTo({
        before: said(change.field, change.before),
        after: said(change.field, change.after),
      }),
    })),
  ];
}

function sideWords({ edition, sheet }: DifferenceSide, paper: DifferencePaper): string {
  const name = [sheet.vendorName, sheet.offeringName, sheet.versionLabel].join(" ");
  return [name, edition.title[paper.language], ...standingWords(sheet, paper)].join("\n");
}

function standingWords(sheet: ComparedSheet, paper: DifferencePaper): readonly string[] {
  const { difference, disclosure } = wordsOf(paper.language);
  if (sheet.origin === "received") {
    const day = dayWords(sheet.receivedOn, paper);
    return [disclosure.paper.band.received, difference.received({ day, sender: sheet.sender })];
  }
  const at = formatDateTime(new Date(sheet.issuedAt), paper.language, { era: paper.era });
  return [
    [disclosure.number(sheet), difference.issued({ at }), disclosure.state[sheet.state]].join("  "),
    `SHA-256 ${sheet.sha256}`,
  ];
}
