import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editionOf } from "../catalog/fixtures/edition-of.ts";
import { itemOf } from "../catalog/fixtures/item-of.ts";
import { DomainError } from "../error/domain-error.ts";
import { decideImport, type ImportChoice } from "./decide-import.ts";
import { importOutcome } from "./import-outcome.ts";
import { placeKey } from "./place-key.ts";
import type { ReadItem, WorkbookReading } from "./reading.ts";
import { type SheetAnswer, sheetAnswerSchema } from "./sheet-answer.ts";

const KEYS = ["I-1", "I-2", "I-3", "I-4"] as const;
const edition = editionOf(KEYS.map((key) => itemOf(key)));

function rowOf(index: number, doubtful: boolean, judgement: SheetAnswer = "yes"): ReadItem {
  return {
    sheet: "SDS",
    cell: `B${index + 4}`,
    number: null,
    section: null,
    questionText: "質問",
    answer: { type: judgement },
    judgement,
    answerText: judgement === "unanswered" ? "" : "はい",
    unitText: null,
    commitmentText: null,
    checkedOn: null,
    planDay: null,
    completedOn: null,
    answerCell: `C${index + 4}`,
    note: null,
    noteCell: null,
    key: KEYS[index % KEYS.length] ?? "I-1",
    match: { how: "similarity", score: doubtful ? 0.6 : 1, doubt: doubtful ? "likeness" : null },
  };
}

function readingOf(items: ReadItem[]): WorkbookReading {
  return {
    header: { vendorName: null, offeringName: null, versionLabel: null, createdOn: null },
    tables: [],
    products: [],
    product: null,
    items,
    unmatched: [],
    problems: [],
  };
}

function outcomeOf(reading: WorkbookReading, choices: readonly ImportChoice[]) {
  try {
    return { answers: decideImport(edition, reading, choices) };
  } catch (error) {
    if (error instanceof DomainError) return { refusal: error.code, facts: error.facts };
    throw error;
  }
}

const readings = fc
  .uniqueArray(fc.nat(KEYS.length - 1), { minLength: 1 })
  .chain((indexes) =>
    fc.tuple(
      ...indexes.map((index) =>
        fc
          .record({ doubtful: fc.boolean(), answer: fc.constantFrom(...sheetAnswerSchema.options) })
          .map(({ answer, doubtful }) => rowOf(index, doubtful, answer)),
      ),
    ),
  )
  .map(readingOf);

describe("a doubtful row", () => {
  it("keeps everything from being taken over until a person has decided on it, if it has an answer", () => {
    fc.assert(
      fc.property(readings, (reading) => {
        const doubtful = reading.items
          .filter(({ match }) => match.doubt !== null)
          .filter(({ answer }) => answer.type !== "unanswered");
        const undecided = doubtful.map(placeKey);
        const outcome = outcomeOf(reading, []);
        if (undecided.length > 0) {
          expect(outcome).toEqual({ refusal: "import_undecided", facts: { cells: undecided } });
        } else {
          expect(outcome).toHaveProperty("answers");
        }
      }),
    );
  });

  it("is taken over as the item that the person names, or left out, and no other row with it", () => {
    fc.assert(
      fc.property(readings, fc.boolean(), (reading, isTaken) => {
        const choices = reading.items
          .filter(({ match }) => match.doubt !== null)
          .map(({ cell, key, sheet }) => ({ cell, sheet, itemKey: isTaken ? key : null }));
        const wanted = reading.items
          .filter(({ match }) => isTaken || match.doubt === null)
          .filter(({ answer }) => answer.type !== "unanswered");

        const { answers } = outcomeOf(reading, choices);

        expect(answers?.map(({ itemKey }) => itemKey)).toEqual(wanted.map(({ key }) => key));
      }),
    );
  });

  it("is not taken over beside another row of the same item, nor as an item that is none", () => {
    const reading = readingOf([rowOf(0, false), rowOf(1, true)]);
    const choose = (itemKey: string) =>
      outcomeOf(reading, [{ sheet: "SDS", cell: "B5", itemKey }]).refusal;

    expect(choose("I-1")).toBe("import_ambiguous");
    expect(choose("X-9")).toBe("import_item_unknown");
  });
});

describe("a choice", () => {
  it("about a cell in which no row stands, or about one row twice, is refused with its cell", () => {
    const reading = readingOf([rowOf(0, true)]);
    const choice = { sheet: "SDS", cell: "B4", itemKey: "I-1" };

    const elsewhere = outcomeOf(reading, [choice, { ...choice, cell: "Z99" }]);
    const twice = outcomeOf(reading, [choice, { ...choice, itemKey: null }]);

    expect(elsewhere).toEqual({
      refusal: "import_choice_unknown",
      facts: { cells: ["SDS!Z99"] },
    });
    expect(twice).toEqual({ refusal: "import_choice_unknown", facts: { cells: ["SDS!B4"] } });
  });
});

describe("the outcome that a person is shown", () => {
  it("is just what will be taken over, and free of clashes just when it will", () => {
    const decisions = fc.array(fc.option(fc.constantFrom(...KEYS)), { maxLength: KEYS.length });
    fc.assert(
      fc.property(readings, decisions, (reading, itemKeys) => {
        const choices = reading.items.flatMap(({ cell, sheet }, index) => {
          const itemKey = itemKeys[index];
          return itemKey === undefined ? [] : [{ cell, sheet, itemKey }];
        });
        const shown = importOutcome(
          edition,
          reading,
          new Map(choices.map((choice) => [placeKey(choice), choice.itemKey])),
        );
        const { answers, refusal } = outcomeOf(reading, choices);

        expect(refusal === "import_undecided").toBe(shown.undecided.length > 0);
        if (refusal !== "import_undecided") {
          expect(refusal === "import_ambiguous").toBe(shown.doubled.size > 0);
        }
        if (answers) {
          const taken = shown.taken.map(({ answer, itemKey }) => ({ answer, itemKey }));
          expect(answers).toEqual(taken);
        }
      }),
    );
  });

  it("names every row that wants the same item, where the refusal names those after the first", () => {
    const reading = readingOf([rowOf(0, false), rowOf(1, true), rowOf(2, true)]);
    const choices = ["B5", "B6"].map((cell) => ({ sheet: "SDS", cell, itemKey: "I-1" }));
    const decisions = new Map(choices.map((choice) => [placeKey(choice), choice.itemKey]));

    const { doubled } = importOutcome(edition, reading, decisions);

    expect(doubled.get("I-1")?.map(({ cell }) => cell)).toEqual(["B4", "B5", "B6"]);
    expect(outcomeOf(reading, choices)).toEqual({
      refusal: "import_ambiguous",
      facts: { cells: ["SDS!B5", "SDS!B6"] },
    });
  });
});
