import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useFrontWords } from "../language/use-words.ts";
import { installationQuery } from "../operation/installation-query.ts";
import { isProblem } from "../problem.ts";
import { Page } from "../ui/page.tsx";
import { PasswordField } from "../ui/password-field.tsx";
import { SubmitForm } from "../ui/submit-form.tsx";
import { EmailField } from "./email-field.tsx";
import { PasskeySignIn } from "./passkey-sign-in.tsx";
import { useSignIn } from "./use-sign-in.ts";

/** Comes with a right password. */
const CodeForm = lazy(async () => ({ default: (await import("./code-form.tsx")).CodeForm }));

/** Signing in with address and password, and with a second factor where one is switched on; or with a passkey alone. */
export function SignInPage() {
  const { field, signIn } = useFrontWords().account;
  const { again, arrive, form, methods, unconfirmed } = useSignIn();
  if (methods) {
    return (
      <Suspense>
        <CodeForm methods={methods} onAgain={again} onDone={arrive} />
      </Suspense>
    );
  }
  return (
    <Page lead={<p>{signIn.lead}</p>} title={signIn.title}>
      <SubmitForm
        form={form}
        help={<Help problem={form.problem} unconfirmed={unconfirmed} />}
        label={signIn.title}
        submit={signIn.submit}
      >
        <EmailField />
        <PasswordField label={field.password} purpose="current" />
      </SubmitForm>
      <PasskeySignIn onDone={arrive} />
      <WaysOn />
    </Page>
  );
}

/** What helps after a refusal: another mail, or the ways in that no lock bars. */
function Help(props: { readonly problem: unknown; readonly unconfirmed: string | null }) {
  const { signIn } = useFrontWords().account;
  const { problem, unconfirmed } = props;
  if (isProblem(problem, "too_many_requests")) return <p>{signIn.locked(signIn)}</p>;
  if (!unconfirmed) return null;
  return (
    <p className="mt-1">
      <Link className="link" search={{ email: unconfirmed }} to="/check-mail">
        {signIn.confirmMail}
      </Link>
    </p>
  );
}

/** For whoever cannot sign in yet. */
function WaysOn() {
  const { signIn } = useFrontWords().account;
  const installation = useQuery(installationQuery);
  return (
    <ul className="flex flex-col gap-2">
      <li>
        <Link className="link" search to="/sign-in/organization/{-$id}">
          {signIn.provider}
        </Link>
      </li>
      <li>
        <Link className="link" to="/forgot-password">
          {signIn.forgot}
        </Link>
      </li>
      <li>
        <Link className="link" to="/sign-up">
          {signIn.signUp}
        </Link>
      </li>
      <li>
        <Link className="link" to="/verify">
          {signIn.verify}
        </Link>
      </li>
      {installation.data?.outboxIsOpen && (
        <li>
          <Link className="link" to="/outbox">
            {signIn.outbox}
          </Link>
        </li>
      )}
    </ul>
  );
}
