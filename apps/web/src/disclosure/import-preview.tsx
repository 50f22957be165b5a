import { UNANSWERED } from "@bunkai/domain/disclosure/answer";
import {
  answerTaken,
  hasAnswer,
  type ImportDecisions,
  importOutcome,
} from "@bunkai/domain/workbook/import-outcome";
import { placeKey } from "@bunkai/domain/workbook/place-key";
import type { ReadItem, ReadRow } from "@bunkai/domain/workbook/reading";
import { strangeHeaderFields } from "@bunkai/domain/workbook/strange-header";
import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { useMomentText } from "../ui/moment.tsx";
import { Notice } from "../ui/notice.tsx";
import { Part } from "../ui/page.tsx";
import { DraftNow } from "./draft-now.tsx";
import { ImportApply } from "./import-apply.tsx";
import { importChoices } from "./import-choices.ts";
import { ImportClashes } from "./import-clashes.tsx";
import { rowChange } from "./import-difference.ts";
import { ImportHeader } from "./import-header.tsx";
import { ImportProblems } from "./import-problems.tsx";
import type { ImportTarget } from "./import-target.ts";
import { MatchedRows } from "./matched-rows.tsx";
import type { ImportPreview } from "./read-workbook.ts";
import { RowDecision } from "./row-decision.tsx";
import { SameRows } from "./same-rows.tsx";
import { SheetRowFacts } from "./sheet-row-facts.tsx";

export type ImportPreviewViewProps = {
  readonly preview: ImportPreview;
  readonly target: ImportTarget;
};

/** What was understood of a workbook, to be decided row by row where it is doubtful. Nothing is applied before the press. */
export function ImportPreviewView({ preview, target }: ImportPreviewViewProps) {
  const { reading } = preview;
  const { edition } = target;
  const { import: said } = useWords().disclosure;
  const momentText = useMomentText();
  const [decisions, setDecisions] = useState<ImportDecisions>(new Map());
  const [takesHeader, setTakesHeader] = useState(
    () => strangeHeaderFields(target.header, reading.header).length === 0,
  );
  const decide = (row: { sheet: string; cell: string }, itemKey: string | null | undefined) => {
    const next = new Map(decisions);
    if (itemKey === undefined) next.delete(placeKey(row));
    else next.set(placeKey(row), itemKey);
    setDecisions(next);
  };
  const outcome = importOutcome(edition, reading, decisions);
  // Rows that are no item stand below, each with its choice: here they would be told twice.
  const problems = reading.problems.filter(({ code }) => code !== "unknown_item");
  const answered = reading.items.filter(hasAnswer);
  const doubtful = answered.filter(({ match }) => match.doubt !== null);
  const sure = answered.filter(({ match }) => match.doubt === null);
  const silent = reading.items.filter((row) => !hasAnswer(row));
  const itemOf = (key: string) => edition.items.find((item) => item.key === key) ?? null;
  const decisionOf = (row: { sheet: string; cell: string }) => decisions.get(placeKey(row));
  const changeOf = (row: ReadItem) => {
    const answer = answerTaken(edition, row, row.key);
    return rowChange(target.answers, { itemKey: row.key, answer: answer ?? UNANSWERED });
  };
  const nowOf = (row: ReadRow, itemKey: string | null | undefined) => {
    const item = itemKey ? itemOf(itemKey) : null;
    const taken = outcome.taken.find((one) => one.row === row);
    return item && taken && <DraftNow change={rowChange(target.answers, taken)} item={item} />;
  };
  const matched = { changeOf, decisionOf, edition, onDecide: decide };
  return (
    <div className="flex flex-col gap-8">
      {preview.appliedAt && (
        <Notice
          title={said.applied({ at: momentText(preview.appliedAt, "minute") })}
          tone="warning"
        >
          <p>{said.appliedHint}</p>
        </Notice>
      )}
      <p className="font-bold">
        {said.found({
          sure: sure.length,
          doubtful: doubtful.length,
          unmatched: reading.unmatched.length,
          silent: silent.length,
          problems: problems.length,
        })}
      </p>
      <Part title={said.header.title}>
        <ImportHeader
          draft={target.header}
          onTake={setTakesHeader}
          reading={reading}
          takes={takesHeader}
        />
      </Part>
      {doubtful.length > 0 && (
        <Part title={said.doubtful({ count: doubtful.length })}>
          <p>{said.doubtfulHint}</p>
          <ul className="border-t border-solid-gray-300">
            {doubtful.map((row) => (
              <RowDecision
                decision={decisionOf(row)}
                edition={edition}
                guess={row}
                key={placeKey(row)}
                now={nowOf(row, decisionOf(row))}
                onDecide={(itemKey) => decide(row, itemKey)}
                row={row}
              />
            ))}
          </ul>
        </Part>
      )}
      {reading.unmatched.length > 0 && (
        <Part title={said.unmatched({ count: reading.unmatched.length })}>
          <p>{said.unmatchedHint}</p>
          <ul className="border-t border-solid-gray-300">
            {reading.unmatched.map((row) => (
              <RowDecision
                decision={decisionOf(row) ?? null}
                edition={edition}
                guess={null}
                key={placeKey(row)}
                now={nowOf(row, decisionOf(row))}
                onDecide={(itemKey) => decide(row, itemKey)}
                row={row}
              />
            ))}
          </ul>
        </Part>
      )}
      {problems.length > 0 && (
        <Part title={said.problems({ count: problems.length })}>
          <ImportProblems problems={problems} />
        </Part>
      )}
      {sure.length > 0 && (
        <Part title={said.sure({ count: sure.length })}>
          <MatchedRows {...matched} rows={sure.filter((row) => changeOf(row).kind !== "same")} />
          <SameRows {...matched} rows={sure.filter((row) => changeOf(row).kind === "same")} />
        </Part>
      )}
      {silent.length > 0 && (
        <Part title={said.silent({ count: silent.length })}>
          <p>{said.silentHint}</p>
          <ul className="border-t border-solid-gray-300">
            {silent.map((row) => (
              <li className="border-b border-solid-gray-300 px-3 py-2" key={placeKey(row)}>
                <SheetRowFacts item={itemOf(row.key)} row={row} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      <ImportClashes outcome={outcome} target={target} />
      <ImportApply
        choices={importChoices(reading, decisions)}
        outcome={outcome}
        preview={preview}
        takesHeader={takesHeader}
        target={target}
      />
    </div>
  );
}
