import { Checkbox } from "@base-ui/react/checkbox";
import { CheckboxGroup } from "@base-ui/react/checkbox-group";
import { Field } from "@base-ui/react/field";
import { Fieldset } from "@base-ui/react/fieldset";
import { Radio } from "@base-ui/react/radio";
import { RadioGroup } from "@base-ui/react/radio-group";
import CheckIcon from "lucide-react/icons/check";
import type { ReactNode } from "react";
import { FieldErrorLine } from "./field-error-line.tsx";

export type Choice = {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
};

export type ChoiceFieldProps = {
  readonly name: string;
  readonly legend: string;
  readonly hint?: ReactNode;
  readonly choices: readonly Choice[];
};

const boxStyle =
  "mt-0.5 inline-flex size-6 shrink-0 items-center justify-center border-2 border-solid-gray-600 bg-white " +
  "data-checked:border-key-900 forced-colors:border-[CanvasText]";

/** Any number out of several. */
export function CheckboxField(
  props: ChoiceFieldProps & {
    readonly defaultValue?: readonly string[];
    readonly onChange?: (values: readonly string[]) => void;
  },
) {
  const { name, legend, hint, choices, defaultValue = [], onChange } = props;
  return (
    <Field.Root name={name}>
      <Fieldset.Root
        className="flex flex-col gap-2"
        render={
          <CheckboxGroup
            defaultValue={[...defaultValue]}
            onValueChange={(next) => onChange?.(next)}
          />
        }
      >
        <Legend hint={hint} legend={legend} />
        {choices.map((choice) => (
          <ChoiceLine choice={choice} key={choice.value}>
            <Checkbox.Root
              className={`${boxStyle} rounded-4 data-checked:bg-key-900`}
              value={choice.value}
            >
              <Checkbox.Indicator>
                <CheckIcon aria-hidden="true" className="size-5 text-white" strokeWidth={3} />
              </Checkbox.Indicator>
            </Checkbox.Root>
          </ChoiceLine>
        ))}
        <FieldErrorLine />
      </Fieldset.Root>
    </Field.Root>
  );
}

/** Exactly one out of a few. */
export function RadioField(
  props: ChoiceFieldProps & {
    readonly defaultValue?: string;
    readonly value?: string;
    readonly onChange?: (value: string) => void;
  },
) {
  const { name, legend, hint, choices, defaultValue, value, onChange } = props;
  return (
    <Field.Root name={name}>
      <Fieldset.Root
        className="flex flex-col gap-2"
        render={
          <RadioGroup
            {...(value === undefined ? { defaultValue } : { value })}
            onValueChange={(next) => onChange?.(String(next))}
          />
        }
      >
        <Legend hint={hint} legend={legend} />
        {choices.map((choice) => (
          <ChoiceLine choice={choice} key={choice.value}>
            <Radio.Root className={`${boxStyle} rounded-full`} value={choice.value}>
              <Radio.Indicator className="size-3 rounded-full bg-key-900 forced-colors:bg-[CanvasText]" />
            </Radio.Root>
          </ChoiceLine>
        ))}
        <FieldErrorLine />
      </Fieldset.Root>
    </Field.Root>
  );
}

function Legend({ legend, hint }: { readonly legend: string; readonly hint: ReactNode }) {
  return (
    <>
      <Fieldset.Legend className="font-bold">{legend}</Fieldset.Legend>
      {hint && (
        <Field.Description className="-mt-1 text-[0.9375rem] leading-160 text-solid-gray-700">
          {hint}
        </Field.Description>
      )}
    </>
  );
}

function ChoiceLine({
  choice,
  children,
}: {
  readonly choice: Choice;
  readonly children: ReactNode;
}) {
  return (
    <Field.Item className="flex items-start gap-3">
      {children}
      <div>
        <Field.Label>{choice.label}</Field.Label>
        {choice.hint && (
          <Field.Description className="text-[0.875rem] leading-150 text-solid-gray-700">
            {choice.hint}
          </Field.Description>
        )}
      </div>
    </Field.Item>
  );
}
