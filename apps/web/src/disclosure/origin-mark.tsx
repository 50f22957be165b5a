import { type AnswerOrigin, isUncertain } from "@bunkai/domain/disclosure/answer-origin";
import { useReasonOff } from "../account/use-reason-off.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Tag } from "../ui/tag.tsx";

export type OriginMarkProps = {
  readonly origin: AnswerOrigin;
  /** The id of the question. */
  readonly describedBy: string;
  readonly onConfirm: () => void;
};

/** Where an answer came from that nobody typed; as long as it is to be confirmed, the way to do so. */
export function OriginMark({ origin, describedBy, onConfirm }: OriginMarkProps) {
  const { origin: said } = useWords().disclosure.authoring;
  const offReason = useReasonOff()("disclosure.write");
  return (
    <div className="flex flex-wrap items-center gap-2 text-[0.875rem]">
      <Tag>{said.kind[origin.kind]}</Tag>
      {isUncertain(origin) && <Tag tone="attention">{said.uncertain}</Tag>}
      {!origin.isConfirmed && (
        <>
          <Tag tone="attention">{said.unconfirmed}</Tag>
          <Button
            aria-describedby={describedBy}
            offReason={offReason}
            onClick={onConfirm}
            size="small"
          >
            {said.confirm}
          </Button>
        </>
      )}
    </div>
  );
}
