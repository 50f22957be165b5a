import { useFrontWords } from "../language/use-words.ts";
import { TextField } from "../ui/text-field.tsx";

/** The mail address by which a person signs in. Named `email` in its form. */
export function EmailField() {
  const words = useFrontWords();
  return (
    <TextField
      autoComplete="username"
      label={words.account.field.email}
      name="email"
      type="email"
    />
  );
}
