import type { OpenAnswer } from "@bunkai/domain/disclosure/answer";
import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { SmallArea, SmallDay } from "./small-field.tsx";

export type PlanFieldProps = {
  readonly answer: OpenAnswer;
  /** What the form says about the day, where it asks for one. */
  readonly wish: string | undefined;
  readonly onChange: (answer: OpenAnswer) => void;
};

/** Until when it is planned, and what. A text without a day is kept here and said, not sent. */
export function PlanField({ answer, wish, onChange }: PlanFieldProps) {
  const { detail } = useWords().disclosure;
  const given = answer.plan?.text ?? "";
  const [text, setText] = useState(given);
  const [seen, setSeen] = useState(given);
  // Somebody else's answer, or one's own that was taken back, took its place.
  if (seen !== given) {
    setSeen(given);
    setText(given);
  }
  const day = answer.plan?.day ?? "";
  const say = (next: { day: string; text: string }) => {
    setText(next.text);
    if (next.day !== "") setSeen(next.text);
    if (next.day !== "" || answer.plan) onChange({ ...answer, plan: next.day ? next : null });
  };
  return (
    <>
      <SmallDay
        hint={[wish, detail.planHint].filter(Boolean).join(" ")}
        label={detail.plan}
        onChange={(next) => say({ day: next ?? "", text })}
        value={day}
      />
      <SmallArea
        label={detail.planText}
        onChange={(next) => say({ day, text: next })}
        rows={1}
        value={text}
      />
      {day === "" && text !== "" && (
        <p className="-mt-2 text-[0.875rem] text-error-2" role="alert">
          {detail.planDayMissing}
        </p>
      )}
    </>
  );
}
