import type { Bilingual } from "../catalog/bilingual.ts";
import { type Edition, editionSchema } from "../catalog/edition.ts";
import type { Aside, Item, ItemKind } from "../catalog/item.ts";
import { findNamedAnswer } from "./answer-words.ts";
import { boxesIn } from "./box-signs.ts";
import type { FormLayout, FormRow } from "./form-layout.ts";
import { normalText, normalWording } from "./normal-text.ts";
import { questionParts } from "./question-language.ts";
import { textHash } from "./text-hash.ts";
import { findUnit } from "./unit-words.ts";

/** What a loaded form does not say of itself. */
export type LoadedEdition = Pick<Edition, "key" | "kind" | "title" | "issuer" | "version"> & {
  readonly remark?: Bilingual | null;
  readonly header?: Edition["header"];
  /** Where the form was read, such as its file name and SHA-256: the source of every item. */
  readonly source: string;
};

/**
 * Makes an edition of the rows of a loaded form, in its own words and numbers. A form of the same rows gives the same keys,
 * so that a corrected one can be compared. What a row asks for is taken from how it is answered; nothing says which answer
 * speaks for a product, so none does. A form in one tongue has its words in both.
 */
export function editionFromLayout({ rows }: FormLayout, given: LoadedEdition): Edition {
  const { header, remark, source, ...named } = given;
  const titles = [...new Set(rows.map(sectionOf))];
  const keys = new Map<string, number>();
  return editionSchema.parse({
    format: "bunkai.edition/1",
    ...named,
    isOwnWording: false,
    remark: remark ?? null,
    header: header ?? [],
    sections: titles.map((title) => ({ key: sectionKey(title), title: bothTongues(title) })),
    items: rows.map((row): Item => {
      const base = `F-${textHash([row.sheet, row.number ?? "", normalWording(row.wording)].join("\n"))}`;
      const count = (keys.get(base) ?? 0) + 1;
      keys.set(base, count);
      return itemOf(row, count === 1 ? base : `${base}-${count}`, source);
    }),
  });
}

function sectionOf({ section, sheet }: FormRow): string {
  return section ?? sheet;
}

function sectionKey(title: string): string {
  return `S-${textHash(title)}`;
}

function itemOf(row: FormRow, key: string, source: string): Item {
  const asides = asidesOf(row);
  return {
    key,
    sectionKey: sectionKey(sectionOf(row)),
    officialNumber: row.number,
    text: bothTongues(row.wording),
    remark: null,
    kind: kindOf(row),
    parent: null,
    guidelineRefs: [],
    ...(asides.length > 0 ? { asides } : {}),
    annexV7: null,
    provenance: "loadedFile",
    source: `${source} ${row.sheet}!${row.cell}`,
  };
}

function bothTongues(text: string): Bilingual {
  const { en, ja } = questionParts(text);
  return ja !== "" && en !== "" ? { ja, en } : { ja: text, en: text };
}

const judgement: ItemKind = { type: "judgement", favourable: "neutral" };
/** Questions that はい does not answer. */
const OPEN_QUESTION =
  /何|なに|どの|どこ|いつ|誰|だれ|いくつ|いくら|具体的|記載|記入|説明|理由|\b(?:what|which|where|when|who|how|describe|specify|list|explain)\b/iu;
const ENDS_AS_QUESTION = /か[。.？?\s]*$|[？?]\s*$/u;

function kindOf({ answer, unitText, wording }: FormRow): ItemKind {
  switch (answer.kind) {
    case "cell":
    case "marks":
      return judgement;
    case "boxes": {
      const labels = boxesIn(answer.text).map(({ label }) => label);
      const answers = new Set(
        labels.map((label) => findNamedAnswer(label.replace(/[\s／/・,、]+$/u, ""))),
      );
      return answers.has("yes") && answers.has("no") ? judgement : choiceOf(labels, true);
    }
    case "open": {
      if (answer.options) return choiceOf(answer.options, false);
      const unit = unitText === null ? null : findUnit(normalText(unitText));
      if (unit) return { type: "quantity", units: [unit], better: "none" };
      const isJudged = ENDS_AS_QUESTION.test(wording) && !OPEN_QUESTION.test(wording);
      return isJudged ? judgement : { type: "text" };
    }
  }
}

/** Fewer than two options are none. */
function choiceOf(labels: readonly string[], several: boolean): ItemKind {
  const distinct = [...new Set(labels.filter((label) => label !== ""))];
  if (distinct.length < 2) return { type: "text" };
  const options = distinct.map((label, index) => ({
    key: `o${index + 1}`,
    label: { ja: label, en: label },
  }));
  return { type: "choice", options, several };
}

/** The days for which a form has columns; whether it insists on them, it does not say. */
function asidesOf({ checkedOnCell, completedOnCell, planDayCell }: FormRow): Aside[] {
  const asides: Aside[] = [];
  if (checkedOnCell) asides.push({ field: "checkedOn", when: "answered", isRequired: false });
  if (planDayCell) asides.push({ field: "planDay", when: "no", isRequired: false });
  if (completedOnCell) asides.push({ field: "completedOn", when: "no", isRequired: false });
  return asides;
}
