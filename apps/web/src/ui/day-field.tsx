import { useId } from "react";
import { controlStyle } from "./text-field.tsx";

export type DayFieldProps = {
  readonly label: string;
  /** A day such as `2027-03-31`; empty: none is chosen. */
  readonly value: string;
  readonly onChange: (day: string) => void;
};

/** A day to look at something, outside any form. It counts as soon as it is whole. */
export function DayField({ label, value, onChange }: DayFieldProps) {
  const id = useId();
  return (
    <div className="flex max-w-56 flex-col items-start gap-1 print:hidden">
      <label className="text-[0.9375rem] font-bold" htmlFor={id}>
        {label}
      </label>
      <input
        className={controlStyle}
        id={id}
        onChange={(event) => onChange(event.currentTarget.value)}
        type="date"
        value={value}
      />
    </div>
  );
}
