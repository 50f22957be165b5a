import type { SectionCharge } from "@bunkai/domain/disclosure/section-charge";
import { japaneseDay } from "@bunkai/domain/japanese-day";
import AlertIcon from "lucide-react/icons/circle-alert";
import { useWords } from "../language/use-words.ts";
import { dayText } from "./answer-text.ts";
import { useAnswerTongue } from "./use-answer-tongue.ts";

export type ChargeLineProps = {
  readonly charge: SectionCharge;
  /** Nothing is left to write: then no day has passed. */
  readonly isDone: boolean;
};

/** Who writes a section, and until when; marked when the day has passed. */
export function ChargeLine({ charge, isDone }: ChargeLineProps) {
  const { charge: said } = useWords().disclosure.authoring;
  const tongue = useAnswerTongue();
  const { dueOn, memberName: name } = charge;
  if (!name && !dueOn) return null;
  const day = dueOn ? dayText(dueOn, tongue) : "";
  const isOverdue = !isDone && dueOn !== null && dueOn < japaneseDay(new Date());
  const text = name && day ? said.line({ name, day }) : name ? said.memberOnly({ name }) : "";
  return (
    <span className="block text-[0.8125rem] leading-150 text-solid-gray-700">
      {text || said.dueOnly({ day })}
      {isOverdue && (
        <span className="flex items-center gap-1 font-bold text-error-2">
          <AlertIcon aria-hidden="true" className="size-3.5" />
          {said.overdue}
        </span>
      )}
    </span>
  );
}
