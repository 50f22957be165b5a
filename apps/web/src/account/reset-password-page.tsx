import { RESET_LINK_HOURS } from "@bunkai/domain/account/mailed-link";
import {
  PASSWORD_LENGTH_MIN,
  PASSWORD_LENGTH_MIN_WITH_FACTOR,
} from "@bunkai/domain/account/person";
import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useFrontWords } from "../language/use-words.ts";
import { isProblem } from "../problem.ts";
import { Notice } from "../ui/notice.tsx";
import { Page } from "../ui/page.tsx";
import { SubmitForm } from "../ui/submit-form.tsx";
import { type DeedForm, useDeedForm } from "../ui/use-deed-form.ts";
import { askAuth } from "./ask-auth.ts";
import { resetSchema } from "./credentials.ts";
import { tokenOfQuery } from "./mailed-token.ts";
import { NewPasswordField } from "./new-password-field.tsx";
import { SignInLink } from "./sign-in-link.tsx";

/** Chooses a new password with the token of a mailed link; an end of its own for a link that is good no more. */
export function ResetPasswordPage() {
  const { reset } = useFrontWords().account;
  const { confirming, error } = useSearch({ from: "/front/reset-password" });
  const [token] = useState(() => tokenOfQuery(window.location));
  const [done, setDone] = useState(false);
  const form = useDeedForm(
    resetSchema,
    ({ newPassword }) =>
      askAuth((client) => client.resetPassword({ newPassword, token: token ?? "" })),
    () => setDone(true),
  );
  if (error !== undefined || token === null || isProblem(form.problem, "link_unusable")) {
    return <UnusableLink />;
  }
  return (
    <Page title={done ? reset.done : reset.title}>
      {done ? (
        <Notice announce="status" title={reset.othersEnded} tone="success">
          {reset.signInAgain}
        </Notice>
      ) : (
        <>
          {confirming !== undefined && <p>{reset.confirming}</p>}
          <ResetForm form={form} />
        </>
      )}
      <SignInLink />
    </Page>
  );
}

function UnusableLink() {
  const { reset } = useFrontWords().account;
  return (
    <Page title={reset.title}>
      <Notice announce="alert" title={reset.unusable} tone="error">
        <p>{reset.unusableDetail({ hours: RESET_LINK_HOURS })}</p>
        <Link className="link" to="/forgot-password">
          {reset.again}
        </Link>
      </Notice>
      <SignInLink />
    </Page>
  );
}

function ResetForm({ form }: { readonly form: DeedForm }) {
  const { field, reset } = useFrontWords().account;
  return (
    <SubmitForm form={form} label={reset.title} submit={reset.submit}>
      <NewPasswordField
        label={field.passwordNew}
        length={field.passwordLengthEither({
          lengthMin: PASSWORD_LENGTH_MIN,
          lengthMinWithFactor: PASSWORD_LENGTH_MIN_WITH_FACTOR,
        })}
        name="newPassword"
      />
    </SubmitForm>
  );
}
