import type { OpenAnswer } from "@bunkai/domain/disclosure/answer";
import { saidBeyond } from "./said-beyond.ts";
import { useAnswerTongue } from "./use-answer-tongue.ts";

/** All that was said beyond an answer: condition, plan, reason, what the customer must do, note, days, evidence. */
export function AnswerSayings({ answer }: { readonly answer: OpenAnswer }) {
  const said = saidBeyond(answer, useAnswerTongue());
  if (said.length === 0) return null;
  return (
    <dl className="flex flex-col gap-1">
      {said.map(([label, text]) => (
        <div key={label}>
          <dt className="text-[0.8125rem] leading-130 text-solid-gray-700">{label}</dt>
          <dd className="whitespace-pre-wrap break-words">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
