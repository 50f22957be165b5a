import type { Item } from "@bunkai/domain/catalog/item";
import type { OpenAnswer } from "@bunkai/domain/disclosure/answer";
import { type ReactNode, useId, useState } from "react";
import { useWords } from "../language/use-words.ts";
import { ItemPanel } from "./item-panel.tsx";
import { smallControlStyle } from "./small-control-style.ts";

export type DetailPanelProps = {
  readonly item: Item;
  readonly answer: OpenAnswer;
  readonly onChange: (answer: OpenAnswer) => void;
  readonly onClose: () => void;
};

/** All that can be said beyond an answer, beside the list, and where the item comes from. */
export function DetailPanel({ item, answer, onChange, onClose }: DetailPanelProps) {
  const { detail } = useWords().disclosure;
  const text = (key: "note" | "reason" | "condition" | "customerDuty") => (value: string) =>
    onChange({ ...answer, [key]: value === "" ? null : value });
  return (
    <ItemPanel item={item} onClose={onClose}>
      <Area label={detail.note} onChange={text("note")} value={answer.note} />
      {answer.value.type === "notApplicable" && (
        <Area
          hint={detail.reasonHint}
          label={detail.reason}
          onChange={text("reason")}
          value={answer.reason}
        />
      )}
      {item.kind.type === "judgement" && (
        <>
          <Area
            hint={detail.conditionHint}
            label={detail.condition}
            onChange={(value) => text("condition")(value.replaceAll("\n", " "))}
            rows={1}
            value={answer.condition}
          />
          <Plan answer={answer} key={item.key} onChange={onChange} />
        </>
      )}
      <Area
        hint={detail.customerDutyHint}
        label={detail.customerDuty}
        onChange={text("customerDuty")}
        value={answer.customerDuty}
      />
    </ItemPanel>
  );
}

function Area(props: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string | null;
  readonly rows?: number;
  readonly onChange: (text: string) => void;
}) {
  const { label, hint, value, rows = 2, onChange } = props;
  const hintId = useId();
  const fieldId = useId();
  return (
    <Labelled hint={hint} hintId={hintId} htmlFor={fieldId} label={label}>
      <textarea
        aria-describedby={hint ? hintId : undefined}
        className={`${smallControlStyle} field-sizing-content w-full py-1.5 leading-160`}
        id={fieldId}
        onChange={(event) => onChange(event.target.value)}
        rows={rows}
        value={value ?? ""}
      />
    </Labelled>
  );
}

/** Until when it is planned, and what. A text without a day is kept here and said, not sent. */
function Plan(props: {
  readonly answer: OpenAnswer;
  readonly onChange: (answer: OpenAnswer) => void;
}) {
  const { answer, onChange } = props;
  const { detail } = useWords().disclosure;
  const hintId = useId();
  const dayId = useId();
  const [text, setText] = useState(answer.plan?.text ?? "");
  const day = answer.plan?.day ?? "";
  const say = (next: { day: string; text: string }) => {
    setText(next.text);
    if (next.day !== "" || answer.plan) onChange({ ...answer, plan: next.day ? next : null });
  };
  return (
    <>
      <Labelled hint={detail.planHint} hintId={hintId} htmlFor={dayId} label={detail.plan}>
        <input
          aria-describedby={hintId}
          className={smallControlStyle}
          id={dayId}
          onChange={(event) => say({ day: event.target.value, text })}
          type="date"
          value={day}
        />
      </Labelled>
      <Area
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

function Labelled(props: {
  readonly label: string;
  readonly hint: string | undefined;
  readonly hintId: string;
  readonly htmlFor: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="flex flex-col items-start gap-1">
      <label className="text-[0.9375rem] font-bold" htmlFor={props.htmlFor}>
        {props.label}
      </label>
      {props.hint && (
        <p className="text-[0.8125rem] leading-150 text-solid-gray-700" id={props.hintId}>
          {props.hint}
        </p>
      )}
      {props.children}
    </div>
  );
}
