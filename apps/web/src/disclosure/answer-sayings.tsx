import type { OpenAnswer } from "@bunkai/domain/disclosure/answer";
import { useWords } from "../language/use-words.ts";
import { dayText } from "./answer-text.ts";
import { useAnswerTongue } from "./use-answer-tongue.ts";

/** All that was said beyond an answer: condition, plan, reason, what the customer must do, note. */
export function AnswerSayings({ answer }: { readonly answer: OpenAnswer }) {
  const { detail } = useWords().disclosure;
  const tongue = useAnswerTongue();
  const { plan } = answer;
  const said = [
    [detail.condition, answer.condition],
    [detail.plan, plan && `${dayText(plan.day, tongue)} ${plan.text}`.trim()],
    [detail.reason, answer.reason],
    [detail.customerDuty, answer.customerDuty],
    [detail.note, answer.note],
  ].filter((one): one is [string, string] => Boolean(one[1]));
  if (said.length === 0) return null;
  return (
    <dl className="flex flex-col gap-1">
      {said.map(([label, text]) => (
        <div key={label}>
          <dt className="text-[0.8125rem] leading-130 text-solid-gray-700">{label}</dt>
          <dd className="whitespace-pre-wrap">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
