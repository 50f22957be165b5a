import { Field } from "@base-ui/react/field";
import { type ReactNode, useState } from "react";
import { useFrontWords } from "../language/use-words.ts";
import { LabelledField } from "./labelled-field.tsx";
import { controlStyle } from "./text-field.tsx";

export type PasswordFieldProps = {
  readonly label: string;
  readonly hint?: ReactNode;
  /** `new`: a password manager offers to make one up. */
  readonly purpose: "current" | "new";
  /** What it is called in its form. */
  readonly name?: string;
  readonly optional?: boolean;
};

/** A password, or another secret, hidden until its writer wants to see it. */
export function PasswordField(props: PasswordFieldProps) {
  const { label, hint, purpose, name = "password", optional = false } = props;
  const words = useFrontWords();
  const [shown, setShown] = useState(false);
  return (
    <LabelledField hint={hint} label={label} name={name} optional={optional}>
      <div className="relative w-full">
        <Field.Control
          aria-required={!optional}
          autoCapitalize="none"
          autoComplete={`${purpose}-password`}
          className={`${controlStyle} pr-20`}
          spellCheck={false}
          type={shown ? "text" : "password"}
        />
        <button
          aria-label={shown ? words.shell.field.passwordHide : words.shell.field.passwordShow}
          className="absolute inset-y-1.5 right-1.5 rounded-6 px-3 text-[0.875rem] text-key-1000 underline underline-offset-4 hover:bg-solid-gray-50"
          onClick={() => setShown(!shown)}
          type="button"
        >
          {shown ? words.shell.field.hide : words.shell.field.show}
        </button>
      </div>
    </LabelledField>
  );
}
