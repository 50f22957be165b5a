import { formatDateTime } from "@bunkai/language/date";
import { wordsOf } from "@bunkai/language/words";
import { dayWords } from "./answer-words.ts";
import type { SheetPaper } from "./sheet-paper.ts";

/** One line of what a sheet says of itself. */
export type SheetFact = { readonly label: string; readonly value: string };

/** What a sheet is of and what it is: its head as filled in, the form, and what can be checked. */
export function sheetFacts(paper: SheetPaper): readonly SheetFact[] {
  const { edition, language } = paper;
  const { fact } = wordsOf(language).disclosure.paper;
  return [
    ...headFacts(paper),
    { label: fact.form, value: edition.title[language] },
    ...standingFacts(paper),
  ];
}

/** A form may have no field for whose sheet of what it is; the sheet says so all the same. */
const ALWAYS = ["vendorName", "offeringName", "versionLabel"] as const;

function headFacts(paper: SheetPaper): readonly SheetFact[] {
  const { content, edition, language } = paper;
  const { field } = wordsOf(language).disclosure.import.header;
  const { createdOn, ...texts } = content.header;
  const values = {
    ...texts,
    createdOn: createdOn && dayWords(createdOn, paper),
    vendorName: texts.vendorName ?? content.vendor.name,
    offeringName: texts.offeringName ?? content.offering.name,
    versionLabel: texts.versionLabel ?? content.offering.versionLabel,
  };
  const own = new Set<string>(edition.header.map(({ key }) => key));
  const facts = [
    ...ALWAYS.filter((key) => !own.has(key)).map((key) => ({ key, label: field[key] })),
    ...edition.header.map(({ key, label }) => ({ key, label: label[language] })),
  ];
  return facts.flatMap(({ key, label }) => {
    const value = values[key];
    return value ? { label, value } : [];
  });
}

function standingFacts(paper: SheetPaper): readonly SheetFact[] {
  const { era, language, standing } = paper;
  const { fact } = wordsOf(language).disclosure.paper;
  const time = (at: string) => formatDateTime(new Date(at), language, { era });
  const sheet = { label: fact.sheet, value: standingWords(paper) };
  switch (standing.kind) {
    case "revision":
      return [
        sheet,
        { label: fact.issuedAt, value: time(standing.issuedAt) },
        { label: fact.sha256, value: standing.sha256 },
        ...(standing.url ? [{ label: fact.url, value: standing.url }] : []),
      ];
    case "draft":
      return [sheet, { label: fact.madeAt, value: time(standing.madeAt) }];
    case "received":
      return [
        sheet,
        { label: fact.sender, value: standing.sender },
        { label: fact.receivedOn, value: dayWords(standing.receivedOn, paper) },
        ...(standing.sha256 ? [{ label: fact.fileSha256, value: standing.sha256 }] : []),
      ];
  }
}

/** What a sheet is, in few words: 第3版, 下書き, 受領した写し. */
export function standingWords({ language, standing }: SheetPaper): string {
  const { disclosure } = wordsOf(language);
  return standing.kind === "revision"
    ? disclosure.number(standing)
    : disclosure.paper.standing[standing.kind];
}
