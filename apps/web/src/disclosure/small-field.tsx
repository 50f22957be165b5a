import { type ReactNode, useId } from "react";
import { smallControlStyle } from "./small-control-style.ts";

export type SmallFieldProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Draws the control with these attributes. */
  readonly children: (attributes: {
    readonly id: string;
    readonly "aria-describedby": string | undefined;
  }) => ReactNode;
};

/** A small control beside a list, with its label and its hint. */
export function SmallField({ label, hint, children }: SmallFieldProps) {
  const hintId = useId();
  const id = useId();
  return (
    <div className="flex flex-col items-start gap-1">
      <label className="text-[0.9375rem] font-bold" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="text-[0.8125rem] leading-150 text-solid-gray-700" id={hintId}>
          {hint}
        </p>
      )}
      {children({ id, "aria-describedby": hint ? hintId : undefined })}
    </div>
  );
}

/** A text of one or several lines. */
export function SmallArea(props: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string | null;
  readonly rows?: number;
  readonly onChange: (text: string) => void;
}) {
  const { label, hint, value, rows = 2, onChange } = props;
  return (
    <SmallField hint={hint} label={label}>
      {(attributes) => (
        <textarea
          {...attributes}
          className={`${smallControlStyle} field-sizing-content w-full py-1.5 leading-160`}
          onChange={(event) => onChange(event.target.value)}
          rows={rows}
          value={value ?? ""}
        />
      )}
    </SmallField>
  );
}

/** A calendar day. Empty: none. */
export function SmallDay(props: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}) {
  const { label, hint, value, onChange } = props;
  return (
    <SmallField hint={hint} label={label}>
      {(attributes) => (
        <input
          {...attributes}
          className={smallControlStyle}
          onChange={(event) => onChange(event.target.value || null)}
          type="date"
          value={value ?? ""}
        />
      )}
    </SmallField>
  );
}
