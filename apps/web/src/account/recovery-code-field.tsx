import { useWords } from "../language/use-words.ts";
import { TextField } from "../ui/text-field.tsx";

/** One of the codes that were kept for the day without the app. Named `code` in its form. */
export function RecoveryCodeField() {
  const { code } = useWords().secondFactor;
  return <TextField autoComplete="off" label={code.recoveryLabel} name="code" />;
}
