import type { Item } from "@bunkai/domain/catalog/item";
import type { OpenAnswer } from "@bunkai/domain/disclosure/answer";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { ConflictNotice } from "../ui/conflict-notice.tsx";
import { type AnswerTongue, answerText } from "./answer-text.ts";
import { useAnswerTongue } from "./use-answer-tongue.ts";

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

/** The answer with everything that was said beyond it, so that two that differ never look alike. */
function wholeText(answer: OpenAnswer, item: Item, tongue: AnswerTongue): string {
  const { detail } = tongue.words.disclosure;
  const said = [
    [detail.condition, answer.condition],
    [detail.plan, answer.plan && `${answer.plan.day} ${answer.plan.text}`],
    [detail.reason, answer.reason],
    [detail.customerDuty, answer.customerDuty],
    [detail.note, answer.note],
  ]
    .filter(([, text]) => text)
    .map(([label, text]) => `${label}：${text}`);
  return [answerText(answer, item, tongue), ...said].join(" / ");
}
