import type { Item } from "@bunkai/domain/catalog/item";
import type { Mark } from "@bunkai/domain/comparison/mark-of";
import { markOf } from "@bunkai/domain/comparison/mark-of";
import { UNANSWERED } from "@bunkai/domain/disclosure/answer";
import { sheetItems } from "@bunkai/domain/disclosure/sheet-items";
import { answerWords, dayWords } from "./answer-words.ts";
import type { SheetPaper } from "./sheet-paper.ts";

/** One row of a sheet in words. Empty texts: nothing was said. */
export type SheetRow = {
  readonly itemKey: string;
  readonly sectionKey: string;
  /** As in the official form, where it is known. */
  readonly number: string;
  readonly section: string;
  readonly question: string;
  /** `notAsked`: a follow-up that the answer before it rules out. */
  readonly mark: Mark;
  /** Without condition and plan, which have places of their own. Empty when it is not asked. */
  readonly answer: string;
  readonly note: string;
  readonly condition: string;
  readonly planDay: string;
  readonly planText: string;
  readonly reason: string;
  readonly customerDuty: string;
  readonly checkedOn: string;
  readonly completedOn: string;
  /** Title and address, on a line each. */
  readonly evidence: string;
};

/** Every item of the edition with what the sheet says of it. */
export function sheetRows(paper: SheetPaper): readonly SheetRow[] {
  const { content, edition, language } = paper;
  const answers = new Map(content.answers.map((answer) => [answer.itemKey, answer]));
  const standing = new Set(sheetItems(edition, answers).standing);
  const titles = new Map(edition.sections.map(({ key, title }) => [key, title[language]]));
  return edition.items.map((item): SheetRow => {
    const answer = answers.get(item.key) ?? UNANSWERED;
    const isAsked = standing.has(item);
    const day = (text: string | null) => (text === null ? "" : dayWords(text, paper));
    return {
      ...namesOf(item, paper),
      section: titles.get(item.sectionKey) ?? "",
      mark: isAsked ? markOf(answer) : "notAsked",
      answer: isAsked ? answerWords(answer.value, item, paper) : "",
      note: answer.note ?? "",
      condition: answer.condition ?? "",
      planDay: day(answer.plan?.day ?? null),
      planText: answer.plan?.text ?? "",
      reason: answer.reason ?? "",
      customerDuty: answer.customerDuty ?? "",
      checkedOn: day(answer.checkedOn),
      completedOn: day(answer.completedOn),
      evidence: [answer.evidence?.title, answer.evidence?.url].filter(Boolean).join("\n"),
    };
  });
}

function namesOf(item: Item, { language }: SheetPaper) {
  return {
    itemKey: item.key,
    sectionKey: item.sectionKey,
    number: item.officialNumber ?? "",
    question: item.text[language],
  };
}
