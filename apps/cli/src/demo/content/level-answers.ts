import { type Answer, type AnswerValue, UNANSWERED } from "@bunkai/domain/disclosure/answer";

type Unit = Extract<AnswerValue, { type: "quantity" }>["unit"];

/** What a plan promises, by the key of the item. What is not named stays unanswered. */
export type ServiceLevels = Readonly<Record<string, Answer>>;

/** An answer with nothing beside its value. */
export const said = (value: AnswerValue): Answer => ({ ...UNANSWERED, value });

/** A figure that is promised for certain. */
export const promised = (amount: number, unit: Unit) =>
  said({ type: "quantity", amount, unit, commitment: "guarantee" });

/** A figure that is aimed at. */
export const aimedAt = (amount: number, unit: Unit) =>
  said({ type: "quantity", amount, unit, commitment: "target" });

/** A figure of the past, with the time in which it was measured. */
export const measured = (amount: number, unit: Unit, note: string): Answer => ({
  ...said({ type: "quantity", amount, unit, commitment: "actual" }),
  note,
});

export const text = (words: string) => said({ type: "text", text: words });

export const chosen = (...keys: string[]) => said({ type: "choice", chosen: keys });
