import { Field } from "@base-ui/react/field";
import { useWords } from "../language/use-words.ts";
import { LabelledField } from "../ui/labelled-field.tsx";
import { controlStyle } from "../ui/text-field.tsx";

/** Six digits from an authenticator app. Named `code` in its form. */
export function CodeField() {
  const { code } = useWords().secondFactor;
  return (
    <LabelledField label={code.label} name="code">
      <Field.Control
        aria-required
        autoComplete="one-time-code"
        className={`${controlStyle} max-w-40 tracking-widest tabular-nums`}
        inputMode="numeric"
        spellCheck={false}
      />
    </LabelledField>
  );
}
