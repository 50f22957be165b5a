import { changedTableRows } from "@bunkai/domain/disclosure/changed-table-rows";
import { AnswerFace } from "../disclosure/answer-face.tsx";
import { AnswerSayings } from "../disclosure/answer-sayings.tsx";
import { useAnswerTongue } from "../disclosure/use-answer-tongue.ts";
import { useWords } from "../language/use-words.ts";
import { changeText, isSaying } from "./change-text.ts";
import { ChangedText } from "./changed-text.tsx";
import type { DifferingRow, SaidSide } from "./differing-rows.ts";

export type DifferenceCellProps = {
  readonly row: DifferingRow;
  readonly side: "before" | "after";
};

/** What one side of a row says: the answer as a mark and a word, and below it what changed beside the answer. */
export function DifferenceCell({ row, side }: DifferenceCellProps) {
  const words = useWords();
  const tongue = useAnswerTongue();
  const said = row[side];
  if (!said) return <span className="text-solid-gray-700">{words.difference.noQuestion}</span>;
  if (!row.before || !row.after) {
    return (
      <div className="flex flex-col gap-1">
        <AnswerFace answer={said.answer} item={said.item} />
        <AnswerSayings answer={said.answer} />
      </div>
    );
  }
  const sayings = row.changes.filter(isSaying);
  return (
    <div className="flex flex-col gap-1.5">
      <Face row={row} said={said} side={side} />
      {sayings.length > 0 && (
        <dl className="flex flex-col gap-1">
          {sayings.map((change) => {
            const [before, after] = [
              changeText(change, "before", tongue),
              changeText(change, "after", tongue),
            ];
            const isSilent = (side === "before" ? before : after) === "";
            return (
              <div key={change.field}>
                <dt className="text-[0.8125rem] leading-130 text-solid-gray-700">
                  {words.difference.field[change.field]}
                </dt>
                <dd>
                  {isSilent ? (
                    <span className="text-solid-gray-700">{words.difference.nothing}</span>
                  ) : (
                    <ChangedText after={after} before={before} side={side} />
                  )}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
    </div>
  );
}

type FaceProps = DifferenceCellProps & { readonly said: SaidSide };

/** Of a table the rows that differ, of a text the words, of everything else the whole answer. */
function Face({ row, said, side }: FaceProps) {
  const words = useWords();
  const { answer, item } = said;
  for (const change of row.changes) {
    if (change.field === "value" && change.before.type === "text" && change.after.type === "text") {
      return <ChangedText after={change.after.text} before={change.before.text} side={side} />;
    }
    if (change.field === "table" && answer.value.type === "table") {
      const rows = changedTableRows(answer.value.rows, change.rows);
      return (
        <>
          {rows.length === 0 ? (
            change.rows.length > 0 && (
              <span className="text-solid-gray-700">{words.difference.nothing}</span>
            )
          ) : (
            <AnswerFace answer={{ ...answer, value: { type: "table", rows } }} item={item} />
          )}
          {change.isReordered && <span>{words.difference.reordered}</span>}
        </>
      );
    }
  }
  return <AnswerFace answer={answer} item={item} />;
}
