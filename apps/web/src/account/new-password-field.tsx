import { useFrontWords } from "../language/use-words.ts";
import { PasswordField } from "../ui/password-field.tsx";

type NewPasswordFieldProps = {
  readonly label: string;
  /** How long it must be, in words. */
  readonly length: string;
  readonly name?: "newPassword" | "password";
};

/** A password to make up, with what it must be like. */
export function NewPasswordField({ length, ...field }: NewPasswordFieldProps) {
  const { passwordHint } = useFrontWords().account.field;
  return <PasswordField {...field} hint={`${length}${passwordHint}`} purpose="new" />;
}
