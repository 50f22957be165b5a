import type { OpenAnswer } from "@bunkai/domain/disclosure/answer";
import { type AnswerTongue, dayText } from "./answer-text.ts";

/** All that was said beyond an answer, each with its label: condition, plan, reason, what the customer must do, note, days, evidence. */
export function saidBeyond(answer: OpenAnswer, tongue: AnswerTongue): [string, string][] {
  const { authoring, detail } = tongue.words.disclosure;
  const { checkedOn, completedOn, evidence, plan } = answer;
  const said: [string, string | null | undefined][] = [
    [detail.condition, answer.condition],
    [detail.plan, plan && `${dayText(plan.day, tongue)} ${plan.text}`.trim()],
    [detail.reason, answer.reason],
    [detail.customerDuty, answer.customerDuty],
    [detail.note, answer.note],
    [authoring.aside.checkedOn, checkedOn && dayText(checkedOn, tongue)],
    [authoring.aside.completedOn, completedOn && dayText(completedOn, tongue)],
    [
      authoring.aside.evidence,
      evidence && [evidence.title, evidence.url].filter(Boolean).join(" "),
    ],
  ];
  return said.filter((one): one is [string, string] => Boolean(one[1]));
}
