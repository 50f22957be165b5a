import type { Item } from "@bunkai/domain/catalog/item";
import { type Mark, markOf } from "@bunkai/domain/comparison/mark-of";
import type { DifferenceSide } from "@bunkai/domain/comparison/sheet-difference";
import { type OpenAnswer, UNANSWERED } from "@bunkai/domain/disclosure/answer";
import { changedTableRows } from "@bunkai/domain/disclosure/changed-table-rows";
import { type DifferenceGroup, differenceGroup } from "@bunkai/domain/disclosure/difference-group";
import { saysSomething } from "@bunkai/domain/disclosure/says-something";
import type { AnswerChange, SheetDiffRow } from "@bunkai/domain/disclosure/sheet-diff";
import { wordsOf } from "@bunkai/language/words";
import { answerWords, dayWords } from "./answer-words.ts";
import type { DifferencePaper } from "./difference-paper.ts";

/** What one side says: its mark and its answer, then what changed beside it, each on a line with its label. */
export type DifferenceCell = { readonly mark: Mark; readonly text: string };

/** One row of a difference in words. A side that has no such question is null. */
export type DifferenceRow = {
  readonly key: string;
  readonly group: DifferenceGroup;
  readonly number: string;
  readonly question: string;
  /** How the question was worded before; empty where it is the same. */
  readonly questionBefore: string;
  readonly before: DifferenceCell | null;
  readonly after: DifferenceCell | null;
};

type Sides = { readonly before: Item | undefined; readonly after: Item | undefined };

/** Every row of a difference, in its order. */
export function differenceRows(paper: DifferencePaper): readonly DifferenceRow[] {
  const { after, before, diff } = paper.difference;
  const [itemsBefore, itemsAfter] = [byKey(before), byKey(after)];
  return diff.rows.map((row): DifferenceRow => {
    const sides: Sides = {
      before: row.presence === "onlyAfter" ? undefined : itemsBefore.get(row.fromKey),
      after: row.presence === "onlyBefore" ? undefined : itemsAfter.get(row.toKey),
    };
    const item = sides.after ?? sides.before;
    const question = item?.text[paper.language] ?? "";
    const questionBefore = sides.before?.text[paper.language] ?? "";
    return {
      key: JSON.stringify([sides.before?.key, sides.after?.key]),
      group: differenceGroup(row),
      number: item?.officialNumber ?? "",
      question,
      questionBefore: questionBefore === question ? "" : questionBefore,
      before: sides.before ? cellOf(sides.before, "before", row, paper) : null,
      after: sides.after ? cellOf(sides.after, "after", row, paper) : null,
    };
  });
}

function byKey({ items }: DifferenceSide): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.key, item]));
}

function cellOf(
  item: Item,
  side: "before" | "after",
  row: SheetDiffRow,
  paper: DifferencePaper,
): DifferenceCell {
  const said = paper.difference[side].answers.find(({ itemKey }) => itemKey === item.key);
  const answer = said ?? UNANSWERED;
  const mark = markOf(answer);
  const lines = [
    answerLine(answer, { item, mark, paper, row }),
    ...(row.presence === "both"
      ? row.changes.flatMap((change) => changeLine(change, side, paper))
      : otherLines(answer, paper)),
  ];
  return { mark, text: lines.join("\n") };
}

type AnswerContext = {
  readonly item: Item;
  readonly mark: Mark;
  readonly paper: DifferencePaper;
  readonly row: SheetDiffRow;
};

function answerLine(answer: OpenAnswer, { item, mark, paper, row }: AnswerContext): string {
  const words = wordsOf(paper.language);
  if (mark === "conditional" || mark === "planned") return words.shell.judgement[mark];
  const table =
    row.presence === "both" ? row.changes.find((change) => change.field === "table") : undefined;
  if (answer.value.type !== "table" || table?.field !== "table") {
    return answerWords(answer.value, item, paper);
  }
  const rows = changedTableRows(answer.value.rows, table.rows);
  const said = rows.length === 0 ? "" : answerWords({ type: "table", rows }, item, paper);
  const order = table.isReordered ? words.difference.reordered : "";
  return [said, order].filter((one) => one !== "").join("\n");
}

function changeLine(
  change: AnswerChange,
  side: "before" | "after",
  paper: DifferencePaper,
): readonly string[] {
  if (change.field === "value" || change.field === "table") return [];
  const words = wordsOf(paper.language);
  const text = sayingOf(change, side, paper) ?? words.difference.nothing;
  return [words.disclosure.paper.labelled({ label: words.difference.field[change.field], text })];
}

type SaidChange = Exclude<AnswerChange, { field: "value" | "table" }>;

function sayingOf(
  change: SaidChange,
  side: "before" | "after",
  paper: DifferencePaper,
): string | null {
  switch (change.field) {
    case "plan": {
      const plan = change[side];
      return plan && `${dayWords(plan.day, paper)} ${plan.text}`.trim();
    }
    case "evidence": {
      const evidence = change[side];
      return evidence && [evidence.title, evidence.url].filter(Boolean).join(" ");
    }
    case "checkedOn":
    case "completedOn": {
      const day = change[side];
      return day && dayWords(day, paper);
    }
    default:
      return change[side];
  }
}

/** What is said beside an answer that only one side has. */
function otherLines(answer: OpenAnswer, paper: DifferencePaper): readonly string[] {
  if (!saysSomething(answer)) return [];
  const { note, reason, condition, customerDuty, plan } = answer;
  const said: SaidChange[] = [
    { field: "note", before: note, after: note },
    { field: "reason", before: reason, after: reason },
    { field: "condition", before: condition, after: condition },
    { field: "plan", before: plan, after: plan },
    { field: "customerDuty", before: customerDuty, after: customerDuty },
  ];
  return said
    .filter(({ after }) => after !== null)
    .flatMap((one) => changeLine(one, "after", paper));
}
