import { PASSWORD_LENGTH_MIN } from "@bunkai/domain/account/person";
import { useFrontWords } from "../language/use-words.ts";
import { PasswordField } from "../ui/password-field.tsx";

/** A password to make up, with what it must be like. Named `password` in its form. */
export function NewPasswordField({ label }: { readonly label: string }) {
  const words = useFrontWords();
  return (
    <PasswordField
      hint={words.account.field.passwordHint({ lengthMin: PASSWORD_LENGTH_MIN })}
      label={label}
      purpose="new"
    />
  );
}
