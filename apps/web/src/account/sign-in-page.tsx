import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { installationQuery } from "../operation/installation-query.ts";
import { Button } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { Page } from "../ui/page.tsx";
import { PasswordField } from "../ui/password-field.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { authClient } from "./auth-client.ts";
import { authData } from "./auth-data.ts";
import { signInSchema } from "./credentials.ts";
import { nextPath } from "./next-path.ts";

/** Signing in with address and password. */
export function SignInPage() {
  const words = useWords();
  const { next } = useSearch({ from: "/front/sign-in" });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [unconfirmed, setUnconfirmed] = useState<string | null>(null);
  const form = useDeedForm(
    signInSchema,
    async (credentials) => {
      setUnconfirmed(null);
      const answer = await authClient.signIn.email(credentials);
      if (answer.error?.code === "EMAIL_NOT_VERIFIED") setUnconfirmed(credentials.email);
      return authData(answer, words);
    },
    () => {
      queries.clear();
      void navigate({ href: nextPath(next) });
    },
  );
  return (
    <Page title={words.account.signIn.title}>
      <ProblemNotice error={form.problem}>
        {unconfirmed && (
          <p className="mt-1">
            <Link className="link" search={{ email: unconfirmed }} to="/check-mail">
              {words.account.signIn.confirmMail}
            </Link>
          </p>
        )}
      </ProblemNotice>
      <Form errors={form.errors} label={words.account.signIn.title} onSubmit={form.submit}>
        <TextField
          autoComplete="username"
          label={words.account.field.email}
          name="email"
          type="email"
        />
        <PasswordField label={words.account.field.password} purpose="current" />
        <Button busy={form.busy} kind="primary" type="submit">
          {words.account.signIn.submit}
        </Button>
      </Form>
      <WaysOn />
    </Page>
  );
}

/** For whoever cannot sign in yet. */
function WaysOn() {
  const words = useWords();
  const installation = useQuery(installationQuery);
  return (
    <ul className="flex flex-col gap-2">
      <li>
        <Link className="link" to="/forgot-password">
          {words.account.signIn.forgot}
        </Link>
      </li>
      <li>
        <Link className="link" to="/sign-up">
          {words.account.signIn.signUp}
        </Link>
      </li>
      <li>
        <Link className="link" to="/verify">
          {words.verify.title}
        </Link>
      </li>
      {installation.data?.outboxIsOpen && (
        <li>
          <Link className="link" to="/outbox">
            {words.account.signIn.outbox}
          </Link>
        </li>
      )}
    </ul>
  );
}
