import { Field } from "@base-ui/react/field";
import { useFrontWords } from "../language/use-words.ts";
import { FieldErrorLine } from "../ui/field-error-line.tsx";
import { controlStyle } from "../ui/text-field.tsx";

/** Six digits from an authenticator app. Named `code` in its form. */
export function CodeField() {
  const { code } = useFrontWords().account;
  return (
    <Field.Root className="flex flex-col items-start gap-1" name="code">
      <Field.Label className="font-bold">{code.label}</Field.Label>
      <Field.Control
        aria-required
        autoComplete="one-time-code"
        className={`${controlStyle} max-w-40 tracking-widest tabular-nums`}
        inputMode="numeric"
        spellCheck={false}
      />
      <FieldErrorLine />
    </Field.Root>
  );
}
