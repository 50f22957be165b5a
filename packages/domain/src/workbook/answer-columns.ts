import { type BesideRole, besideRoles } from "./header-words.ts";
import type { TableColumn } from "./table-columns.ts";
import type { AnswerColumns } from "./table-layout.ts";

/** A column without a heading counts as answers when this share of its cells are answers, and it has this many. */
export const ANSWER_SHARE_MIN = 0.6;
const ANSWER_CELLS_MIN = 3;

/** True for a column of answers, by its heading or by what stands in it. */
export function isAnswerLike({ content, role }: TableColumn): boolean {
  if (role === "mark" || role === "answer") return true;
  return (
    role === null && content.cells >= ANSWER_CELLS_MIN && content.answerShare >= ANSWER_SHARE_MIN
  );
}

type Unannotated = Omit<AnswerColumns, "notes" | "beside">;

/**
 * The columns right of the questions in which products are answered, each with its notes and what else belongs to it.
 *
 * @param isBare the table has no headings
 */
export function answerColumns(
  columns: readonly TableColumn[],
  { isBare }: { readonly isBare: boolean },
): readonly AnswerColumns[] {
  return withBeside(withNotes(answerGroups(columns), columns, { isBare }), columns);
}

function answerGroups(columns: readonly TableColumn[]): readonly Unannotated[] {
  const groups: Unannotated[] = [];
  let marks = new Map<NonNullable<TableColumn["mark"]>, number>();
  let markLabel: string | null = null;
  for (const one of columns.filter(isAnswerLike)) {
    if (!one.mark) {
      groups.push({
        label: one.label,
        heading: one.heading,
        columns: { kind: "single", column: one.column },
      });
      continue;
    }
    if (marks.has(one.mark) || markLabel !== one.label || marks.size === 0) {
      marks = new Map();
      markLabel = one.label;
      groups.push({
        label: one.label,
        heading: one.heading,
        columns: { kind: "marks", byAnswer: marks },
      });
    }
    marks.set(one.mark, one.column);
  }
  return withoutStrays(groups, columns);
}

/** 回答 beside 対応状況 is one answer, not two products: of columns without a name, those that hold answers count. */
function withoutStrays(
  groups: readonly Unannotated[],
  all: readonly TableColumn[],
): readonly Unannotated[] {
  if (groups.length < 2) return groups;
  const kept = groups.filter(({ columns, label }) => {
    if (columns.kind === "marks" || label !== "") return true;
    const content = all.find(({ column }) => column === columns.column)?.content;
    return content && content.cells > 0 && content.answerShare >= ANSWER_SHARE_MIN;
  });
  // In an empty form none holds anything; figures and texts are no judgements. The first is meant.
  return kept.length > 0 ? kept : groups.slice(0, 1);
}

/** Without headings, what stands behind the answers are notes. A column of notes belongs to the answers on its left; where notes stand behind the last answers only, to all. */
function withNotes(
  groups: readonly Unannotated[],
  columns: readonly TableColumn[],
  { isBare }: { readonly isBare: boolean },
): readonly Omit<AnswerColumns, "beside">[] {
  const starts = groups.map(({ columns: own }) =>
    own.kind === "single" ? own.column : Math.min(...own.byAnswer.values()),
  );
  const notes = columns
    .filter((one) => {
      const { column, role } = one;
      if (role === "note") return true;
      if (column <= (starts[0] ?? 0)) return false;
      return role === "explanation" || (isBare && role === null && !isAnswerLike(one));
    })
    .map(({ column }) => column);
  const own = starts.map((start, index) => {
    const end = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    return notes.filter((column) => column > start && column < end);
  });
  const isShared = own.slice(0, -1).every((columns) => columns.length === 0);
  return groups.map((group, index) => ({ ...group, notes: isShared ? notes : (own[index] ?? []) }));
}

/**
 * Days, units and promises belong to the answers under the same heading (1回目), or to those on their left; before the first
 * answers, to these. A unit and a promise that stand once hold for all.
 */
function withBeside(
  groups: readonly Omit<AnswerColumns, "beside">[],
  columns: readonly TableColumn[],
): readonly AnswerColumns[] {
  const starts = groups.map(({ columns: own }) =>
    own.kind === "single" ? own.column : Math.min(...own.byAnswer.values()),
  );
  const labels = new Set(groups.map(({ label }) => label).filter((label) => label !== ""));
  const beside = columns.flatMap(({ column, label, role }) => {
    const own = besideRoles.find((one) => one === role);
    if (!own) return [];
    const named = labels.has(label) ? groups.findIndex((group) => group.label === label) : -1;
    const before = starts.findLastIndex((start) => start < column);
    return [{ column, role: own, group: named >= 0 ? named : Math.max(before, 0) }];
  });
  return groups.map((group, index) => {
    const own = besideRoles.flatMap((role): [BesideRole, number][] => {
      const all = beside.filter((one) => one.role === role);
      const isForAll = all.length === 1 && (role === "unit" || role === "commitment");
      const found = isForAll ? all[0] : all.find((one) => one.group === index);
      return found ? [[role, found.column]] : [];
    });
    return { ...group, beside: new Map(own) };
  });
}
