import type { Unit } from "@bunkai/domain/catalog/item";
import { type Commitment, commitmentSchema } from "@bunkai/domain/disclosure/answer";
import { useId, useState } from "react";
import { useWords } from "../language/use-words.ts";
import { Segments } from "../ui/segments.tsx";
import type { ControlProps } from "./judgement-control.tsx";
import { readAmount } from "./read-amount.ts";
import { smallControlStyle } from "./small-control-style.ts";

export type QuantityControlProps = ControlProps & { readonly units: readonly Unit[] };

/**
 * A figure with its unit, and whether it is promised, aimed at or measured: nobody chooses that but the person. Without a
 * figure: unanswered.
 */
export function QuantityControl({ value, labelledBy, onChange, units }: QuantityControlProps) {
  const words = useWords();
  const kindId = useId();
  const quantity = value.type === "quantity" ? value : null;
  const [text, setText] = useState(quantity ? String(quantity.amount) : "");
  // What was chosen before there is a figure; afterwards the figure says it.
  const [chosenUnit, setUnit] = useState(units[0]);
  const [chosenKind, setKind] = useState<Commitment | null>(null);
  const unit = quantity?.unit ?? chosenUnit;
  const commitment = quantity ? quantity.commitment : chosenKind;
  const given = quantity ? String(quantity.amount) : "";
  // Somebody else's answer, or 対象外, took the place of the figure.
  const [seen, setSeen] = useState(given);
  if (seen !== given) {
    setSeen(given);
    if (String(readAmount(text) ?? "") !== given) setText(given);
  }
  const say = (next: { amount: string; unit: Unit | undefined; commitment: Commitment | null }) => {
    const amount = readAmount(next.amount);
    // They stay chosen while one figure is taken out and another one typed.
    setUnit(next.unit);
    setKind(next.commitment);
    if (next.amount.trim() === "") onChange({ type: "unanswered" }, true);
    else if (amount !== null && next.unit) {
      onChange(
        { type: "quantity", amount, unit: next.unit, commitment: next.commitment },
        next.amount !== text,
      );
    }
  };
  const isWrong = text.trim() !== "" && readAmount(text) === null;
  const percentTooHigh = (unit?.startsWith("percent") ?? false) && (readAmount(text) ?? 0) > 100;
  return (
    <span className="flex flex-wrap items-center gap-2">
      <input
        aria-invalid={isWrong || percentTooHigh || undefined}
        aria-labelledby={labelledBy}
        className={`${smallControlStyle} w-28 text-right tabular-nums`}
        inputMode="decimal"
        onChange={(event) => {
          setText(event.target.value);
          say({ amount: event.target.value, unit, commitment });
        }}
        value={text}
      />
      <UnitChoice
        onChange={(next) => say({ amount: text, unit: next, commitment })}
        unit={unit}
        units={units}
      />
      <span className="sr-only" id={kindId}>
        {words.disclosure.control.commitment}
      </span>
      <Segments
        labelledBy={`${kindId} ${labelledBy}`}
        onChange={(next) => say({ amount: text, unit, commitment: next })}
        segments={commitmentSchema.options.map((option) => ({
          value: option,
          name: words.sla.commitment[option],
        }))}
        value={commitment}
      />
      {(isWrong || percentTooHigh) && (
        <span className="text-[0.875rem] text-error-2" role="alert">
          {isWrong ? words.disclosure.control.noFigure : words.disclosure.control.percentTooHigh}
        </span>
      )}
    </span>
  );
}

function UnitChoice(props: {
  readonly units: readonly Unit[];
  readonly unit: Unit | undefined;
  readonly onChange: (unit: Unit) => void;
}) {
  const { units, unit, onChange } = props;
  const words = useWords();
  if (units.length === 1 && unit) return <span>{words.sla.unit[unit]}</span>;
  return (
    <select
      aria-label={words.disclosure.control.unit}
      className={smallControlStyle}
      onChange={(event) => {
        const next = units.find((one) => one === event.target.value);
        if (next) onChange(next);
      }}
      value={unit}
    >
      {units.map((one) => (
        <option key={one} value={one}>
          {words.sla.unit[one]}
        </option>
      ))}
    </select>
  );
}
