import type { Party } from "@bunkai/domain/responsibility/party";
import type { RowState } from "@bunkai/domain/responsibility/row-state";
import type { Words } from "@bunkai/language/ja";
import { useWords } from "../language/use-words.ts";
import { Tag, type TagTone } from "../ui/tag.tsx";
import { partyNames } from "./party-names.ts";
import type { TalkedRow } from "./talked-row.ts";

const tones: Record<RowState, TagTone> = {
  open: "attention",
  declined: "bad",
  waiting: "plain",
  agreed: "good",
};

/** How far the talk about a row is, and who has to act. */
export function RowStateTag(props: {
  readonly talked: TalkedRow;
  readonly parties: readonly Party[];
}) {
  const words = useWords();
  return (
    <Tag tone={tones[props.talked.state]}>
      <span className="whitespace-normal">{rowStateText(props.talked, props.parties, words)}</span>
    </Tag>
  );
}

/** The same as plain text. */
export function rowStateText(
  { row, state, turn }: TalkedRow,
  parties: readonly Party[],
  words: Words,
): string {
  const texts = words.responsibility.row.state;
  switch (state) {
    case "open":
      return texts.open;
    case "agreed":
      return texts.agreed;
    case "waiting":
      return texts.waiting({ names: partyNames(turn, parties, words) });
    case "declined":
      return texts.declined({ names: partyNames(row.declinedBy, parties, words) });
  }
}
