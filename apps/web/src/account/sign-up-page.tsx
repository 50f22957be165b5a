import { PASSWORD_LENGTH_MIN } from "@bunkai/domain/account/person";
import { useNavigate } from "@tanstack/react-router";
import { useFrontWords } from "../language/use-words.ts";
import { Page } from "../ui/page.tsx";
import { SubmitForm } from "../ui/submit-form.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { askAuth } from "./ask-auth.ts";
import { signUpSchema } from "./credentials.ts";
import { EmailField } from "./email-field.tsx";
import { NewPasswordField } from "./new-password-field.tsx";
import { SignInLink } from "./sign-in-link.tsx";

/** Making an account. The address is confirmed by mail before the first sign-in. */
export function SignUpPage() {
  const words = useFrontWords();
  const navigate = useNavigate();
  const form = useDeedForm(
    signUpSchema,
    async (account) => {
      await askAuth((client) => client.signUp.email(account));
      return account.email;
    },
    (email) => void navigate({ to: "/check-mail", search: { email } }),
  );
  const { field, signUp } = words.account;
  return (
    <Page lead={<p>{signUp.lead}</p>} title={signUp.title}>
      <SubmitForm form={form} label={signUp.title} submit={signUp.submit}>
        <TextField autoComplete="name" hint={field.nameHint} label={field.name} name="name" />
        <EmailField />
        <NewPasswordField
          label={field.password}
          length={field.passwordLength({ lengthMin: PASSWORD_LENGTH_MIN })}
        />
      </SubmitForm>
      <SignInLink />
    </Page>
  );
}
