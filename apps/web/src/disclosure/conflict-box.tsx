import type { Item } from "@bunkai/domain/catalog/item";
import type { OpenAnswer } from "@bunkai/domain/disclosure/answer";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { ConflictNotice } from "../ui/conflict-notice.tsx";
import { useAnswerTongue } from "./use-answer-tongue.ts";
import { wholeText } from "./whole-text.ts";

export type ConflictBoxProps = {
  readonly item: Item;
  readonly mine: OpenAnswer;
  readonly theirs: OpenAnswer;
  readonly onSettle: (whose: "mine" | "theirs") => void;
};

/** Somebody else answered the same item meanwhile: both answers, one is to be chosen. */
export function ConflictBox({ item, mine, theirs, onSettle }: ConflictBoxProps) {
  const words = useWords();
  const tongue = useAnswerTongue();
  return (
    <div className="flex flex-col gap-3">
      <ConflictNotice
        mine={wholeText(mine, item, tongue)}
        theirs={wholeText(theirs, item, tongue)}
      />
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => onSettle("theirs")} size="small">
          {words.shell.conflict.keepTheirs}
        </Button>
        <Button onClick={() => onSettle("mine")} size="small">
          {words.shell.conflict.saveMine}
        </Button>
      </div>
    </div>
  );
}
