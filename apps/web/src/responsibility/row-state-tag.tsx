import type { Matrix } from "@bunkai/domain/responsibility/matrix";
import type { RowState } from "@bunkai/domain/responsibility/row-state";
import type { Words } from "@bunkai/language/ja";
import { useWords } from "../language/use-words.ts";
import { Tag, type TagTone } from "../ui/tag.tsx";
import { partyNames } from "./party-names.ts";
import type { TalkedRow } from "./talked-row.ts";

type Talk = Pick<Matrix, "myParty" | "parties">;

const tones: Record<RowState, TagTone> = {
  open: "attention",
  declined: "bad",
  waiting: "plain",
  agreed: "good",
};

/** How far the talk about a row is, and who has to act. What waits for the reader stands out. */
export function RowStateTag(props: { readonly talked: TalkedRow; readonly matrix: Talk }) {
  const { matrix, talked } = props;
  const words = useWords();
  const waitsForMe = talked.state === "waiting" && talked.turn.includes(matrix.myParty);
  return (
    <Tag tone={waitsForMe ? "attention" : tones[talked.state]}>
      <span className="whitespace-normal">{rowStateText(talked, matrix, words)}</span>
    </Tag>
  );
}

/** The same as plain text. */
export function rowStateText({ row, state, turn }: TalkedRow, matrix: Talk, words: Words): string {
  const texts = words.responsibility.row.state;
  const { myParty, parties } = matrix;
  switch (state) {
    case "open":
      return texts.open;
    case "agreed":
      return texts.agreed;
    case "waiting":
      if (!turn.includes(myParty)) {
        return texts.waiting({ names: partyNames(turn, parties, words) });
      }
      return turn.length === 1 ? texts.waitingForMe : texts.waitingForUs;
    case "declined":
      return texts.declined({ names: partyNames(row.declinedBy, parties, words) });
  }
}
