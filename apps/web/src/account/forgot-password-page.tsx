import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { Notice } from "../ui/notice.tsx";
import { Page } from "../ui/page.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { authClient } from "./auth-client.ts";
import { authData } from "./auth-data.ts";
import { forgotSchema } from "./credentials.ts";

/** Asks for a mail with which a new password is chosen. Does not tell whether the address is known. */
export function ForgotPasswordPage() {
  const words = useWords();
  const [sent, setSent] = useState(false);
  const form = useDeedForm(
    forgotSchema,
    async ({ email }) => authData(await authClient.requestPasswordReset({ email }), words),
    () => setSent(true),
  );
  return (
    <Page lead={<p>{words.account.forgot.lead}</p>} title={words.account.forgot.title}>
      {sent && (
        <Notice announce="status" title={words.account.forgot.sent} tone="success">
          {words.account.forgot.sentDetail}
        </Notice>
      )}
      <ProblemNotice error={form.problem} />
      <Form errors={form.errors} label={words.account.forgot.title} onSubmit={form.submit}>
        <TextField
          autoComplete="username"
          label={words.account.field.email}
          name="email"
          type="email"
        />
        <Button busy={form.busy} kind="primary" type="submit">
          {words.account.forgot.submit}
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
