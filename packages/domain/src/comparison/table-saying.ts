import type { TableAnswerRow } from "../disclosure/answer.ts";

/**
 * What a table says, as a text: equal for tables that say the same, in whatever order rows and cells were given. Fixed rows and
 * cells that say nothing are left out; an added row says at least its name.
 */
export function tableSaying(rows: readonly TableAnswerRow[]): string {
  const sayings = rows.flatMap(({ cells, key, label }) => {
    const said = cells
      .filter(({ judgement, text }) => judgement !== null || Boolean(text?.trim()))
      .map(({ columnKey, judgement, text }) =>
        JSON.stringify([columnKey, judgement, text?.trim() || null]),
      );
    return label === null && said.length === 0
      ? []
      : [JSON.stringify([key, label, ...said.toSorted()])];
  });
  return sayings.toSorted().join("\n");
}
