import { PASSWORD_LENGTH_MIN } from "@bunkai/domain/account/person";
import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { Notice } from "../ui/notice.tsx";
import { Page } from "../ui/page.tsx";
import { PasswordField } from "../ui/password-field.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { authClient } from "./auth-client.ts";
import { authData } from "./auth-data.ts";
import { resetSchema } from "./credentials.ts";
import { tokenOfQuery } from "./mailed-token.ts";

/** Chooses a new password with the token of a mailed link. */
export function ResetPasswordPage() {
  const words = useWords();
  const { error } = useSearch({ from: "/front/reset-password" });
  const [token] = useState(() => tokenOfQuery(window.location));
  const [done, setDone] = useState(false);
  const form = useDeedForm(
    resetSchema,
    async ({ password }) =>
      authData(
        await authClient.resetPassword({ newPassword: password, token: token ?? "" }),
        words,
      ),
    () => setDone(true),
  );
  const unusable = error !== undefined || token === null;
  return (
    <Page title={words.account.reset.title}>
      {unusable && (
        <Notice announce="alert" title={words.account.reset.unusable} tone="error">
          <Link className="link" to="/forgot-password">
            {words.account.reset.again}
          </Link>
        </Notice>
      )}
      {done && <Notice announce="status" title={words.account.reset.done} tone="success" />}
      <ProblemNotice error={form.problem} />
      {!unusable && !done && (
        <Form errors={form.errors} label={words.account.reset.title} onSubmit={form.submit}>
          <PasswordField
            hint={words.account.field.passwordHint({ lengthMin: PASSWORD_LENGTH_MIN })}
            label={words.account.field.passwordNew}
            purpose="new"
          />
          <Button busy={form.busy} kind="primary" type="submit">
            {words.account.reset.submit}
          </Button>
        </Form>
      )}
      <p>
        <Link className="link" to="/sign-in">
          {words.account.signUp.signIn}
        </Link>
      </p>
    </Page>
  );
}
