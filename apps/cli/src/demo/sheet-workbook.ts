import type { Edition, HeaderFieldKey } from "@bunkai/domain/catalog/edition";
import type { SheetAnswer } from "@bunkai/domain/workbook/sheet-answer";
import type { DemoSheet } from "./content/offerings.ts";
import type { SheetAnswers } from "./content/sheet-answers.ts";
import { writeWorkbook } from "./write-workbook.ts";

/** The head of a form, as its author filled it in. */
export type FormHead = Readonly<Record<Exclude<HeaderFieldKey, "contact">, string>>;

/** A vendor's filled-in form as a workbook (.xlsx): all questions of the edition, numbered in the vendor's own way. */
export function sheetWorkbook(
  edition: Edition,
  head: FormHead,
  sheet: Pick<DemoSheet, "answers" | "layout" | "reworded">,
): Uint8Array<ArrayBuffer> {
  const title = [edition.kind === "mds" ? "製造業者" : "サービス事業者"];
  title.push("による医療情報セキュリティ開示書");
  const headings = sheet.layout === "oneColumn" ? ["回答"] : ["はい", "いいえ", "対象外"];
  return writeWorkbook({
    name: edition.kind.toUpperCase(),
    rows: [
      [title.join("")],
      [],
      ...headRows(edition, head),
      [],
      ["項番", "質問", ...headings, "備考"],
      ...questionRows(edition, sheet),
    ],
  });
}

function headRows({ header }: Edition, head: FormHead): string[][] {
  return header.flatMap(({ key, label }) => {
    const written = key in head ? head[key as keyof FormHead] : undefined;
    return written === undefined ? [] : [[label.ja, written]];
  });
}

function questionRows(
  { items, sections }: Edition,
  { answers, layout, reworded = {} }: Pick<DemoSheet, "answers" | "layout" | "reworded">,
): string[][] {
  return sections.flatMap(({ key: sectionKey, title }, chapter) => {
    const own = items.filter((item) => item.sectionKey === sectionKey);
    const rows = own.map(({ key, text }, index) => {
      const { answer, note } = answerTo(key, answers);
      const number = `${chapter + 1}-${index + 1}`;
      const shown = layout === "threeMarks" ? fullWidth(number) : number;
      return [shown, reworded[key] ?? text.ja, ...marksOf(answer, layout), note];
    });
    return rows.length === 0 ? [] : [[`${chapter + 1}. ${title.ja}`], ...rows];
  });
}

const words: Readonly<Record<SheetAnswer, string>> = {
  yes: "はい",
  no: "いいえ",
  notApplicable: "対象外",
  unanswered: "",
};

function marksOf(answer: SheetAnswer, layout: DemoSheet["layout"]): string[] {
  if (layout === "oneColumn") return [words[answer]];
  return (["yes", "no", "notApplicable"] as const).map((one) => (one === answer ? "○" : ""));
}

function answerTo(
  key: string,
  { no, notApplicable, noted, unanswered }: SheetAnswers,
): { readonly answer: SheetAnswer; readonly note: string } {
  if (no[key] !== undefined) return { answer: "no", note: no[key] };
  if (notApplicable[key] !== undefined)
    return { answer: "notApplicable", note: notApplicable[key] };
  if (unanswered.includes(key)) return { answer: "unanswered", note: "" };
  return { answer: "yes", note: noted[key] ?? "" };
}

/** Digits in full width, as in １－２. */
function fullWidth(text: string): string {
  return text.replace(/[0-9-]/gu, (one) =>
    String.fromCharCode(one === "-" ? 0xff0d : one.charCodeAt(0) + 0xfee0),
  );
}
