import { type SheetKind, sheetKindSchema } from "@bunkai/domain/catalog/edition";
import { type ReactNode, useId } from "react";
import { useWords } from "../language/use-words.ts";
import { RadioField } from "../ui/choice-fields.tsx";
import { Part } from "../ui/page.tsx";
import { controlStyle } from "../ui/text-field.tsx";
import type { FormRowRead } from "./form-decisions.ts";

/** What becomes of the rows that are no item. */
export type Rest = {
  /** An edition of their own; else they are left out. */
  readonly isMade: boolean;
  readonly title: string;
  readonly issuer: string;
  readonly kind: SheetKind;
};

export type RestPartProps = {
  readonly rows: readonly FormRowRead[];
  readonly rest: Rest;
  /** No edition was named: all rows become one. */
  readonly isOnlyOwn: boolean;
  readonly onChange: (rest: Rest) => void;
};

/** Lets a person say whether rows that are no item are left out, or become a form of their own. */
export function RestPart({ isOnlyOwn, onChange, rest, rows }: RestPartProps) {
  const { loadedForm, offering } = useWords();
  const said = loadedForm.rest;
  const kindId = useId();
  const count = rows.filter(({ itemKey }) => itemKey === null).length;
  if (count === 0) return null;
  return (
    <Part title={said.title({ count })}>
      {!isOnlyOwn && (
        <RadioField
          choices={[
            { value: "leave", label: said.leaveOut, hint: said.leaveOutHint },
            { value: "make", label: said.make, hint: said.makeHint },
          ]}
          legend={said.way}
          name="rest"
          onChange={(way) => onChange({ ...rest, isMade: way === "make" })}
          value={rest.isMade ? "make" : "leave"}
        />
      )}
      {rest.isMade && (
        <div className="flex max-w-160 flex-col gap-4">
          <Line
            label={said.name}
            onChange={(title) => onChange({ ...rest, title })}
            value={rest.title}
          />
          <Line
            hint={said.issuerHint}
            label={said.issuer}
            onChange={(issuer) => onChange({ ...rest, issuer })}
            value={rest.issuer}
          />
          <div className="flex flex-col gap-1">
            <label className="font-bold" htmlFor={kindId}>
              {said.kind}
            </label>
            <select
              className={controlStyle}
              id={kindId}
              onChange={({ target }) =>
                onChange({ ...rest, kind: sheetKindSchema.parse(target.value) })
              }
              value={rest.kind}
            >
              {sheetKindSchema.options.toReversed().map((kind) => (
                <option key={kind} value={kind}>
                  {offering.kind[kind]}
                </option>
              ))}
            </select>
          </div>
        </div>
      )}
    </Part>
  );
}

function Line(props: {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label className="font-bold" htmlFor={id}>
        {props.label}
      </label>
      {props.hint && (
        <p className="text-[0.9375rem] leading-160 text-solid-gray-700" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      <input
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        aria-required="true"
        className={controlStyle}
        id={id}
        maxLength={200}
        onChange={({ target }) => props.onChange(target.value)}
        value={props.value}
      />
    </div>
  );
}
