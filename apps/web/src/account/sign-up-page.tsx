import { PASSWORD_LENGTH_MIN } from "@bunkai/domain/account/person";
import { Link, useNavigate } from "@tanstack/react-router";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { Page } from "../ui/page.tsx";
import { PasswordField } from "../ui/password-field.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { authClient } from "./auth-client.ts";
import { authData } from "./auth-data.ts";
import { signUpSchema } from "./credentials.ts";

/** Making an account. The address is confirmed by mail before the first sign-in. */
export function SignUpPage() {
  const words = useWords();
  const navigate = useNavigate();
  const form = useDeedForm(
    signUpSchema,
    async (account) => {
      authData(await authClient.signUp.email(account), words);
      return account.email;
    },
    (email) => void navigate({ to: "/check-mail", search: { email } }),
  );
  return (
    <Page lead={<p>{words.account.signUp.lead}</p>} title={words.account.signUp.title}>
      <ProblemNotice error={form.problem} />
      <Form errors={form.errors} label={words.account.signUp.title} onSubmit={form.submit}>
        <TextField
          autoComplete="name"
          hint={words.account.field.nameHint}
          label={words.account.field.name}
          name="name"
        />
        <TextField
          autoComplete="username"
          label={words.account.field.email}
          name="email"
          type="email"
        />
        <PasswordField
          hint={words.account.field.passwordHint({ lengthMin: PASSWORD_LENGTH_MIN })}
          label={words.account.field.password}
          purpose="new"
        />
        <Button busy={form.busy} kind="primary" type="submit">
          {words.account.signUp.submit}
        </Button>
      </Form>
      <p>
        <Link className="link" to="/sign-in">
          {words.account.signUp.signIn}
        </Link>
      </p>
    </Page>
  );
}
