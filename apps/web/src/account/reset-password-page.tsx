import {
  PASSWORD_LENGTH_MIN,
  PASSWORD_LENGTH_MIN_WITH_FACTOR,
} from "@bunkai/domain/account/person";
import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useFrontWords } from "../language/use-words.ts";
import { Notice } from "../ui/notice.tsx";
import { Page } from "../ui/page.tsx";
import { SubmitForm } from "../ui/submit-form.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { askAuth } from "./ask-auth.ts";
import { resetSchema } from "./credentials.ts";
import { tokenOfQuery } from "./mailed-token.ts";
import { NewPasswordField } from "./new-password-field.tsx";
import { SignInLink } from "./sign-in-link.tsx";

/** Chooses a new password with the token of a mailed link. */
export function ResetPasswordPage() {
  const { reset } = useFrontWords().account;
  const { confirming, error } = useSearch({ from: "/front/reset-password" });
  const [token] = useState(() => tokenOfQuery(window.location));
  const [done, setDone] = useState(false);
  return (
    <Page title={reset.title}>
      {error !== undefined || token === null ? (
        <Notice announce="alert" title={reset.unusable} tone="error">
          <Link className="link" to="/forgot-password">
            {reset.again}
          </Link>
        </Notice>
      ) : done ? (
        <Notice announce="status" title={reset.done} tone="success" />
      ) : (
        <>
          {confirming !== undefined && <p>{reset.confirming}</p>}
          <ResetForm onDone={() => setDone(true)} token={token} />
        </>
      )}
      <SignInLink />
    </Page>
  );
}

function ResetForm({ token, onDone }: { readonly token: string; readonly onDone: () => void }) {
  const words = useFrontWords();
  const form = useDeedForm(
    resetSchema,
    ({ newPassword }) => askAuth((client) => client.resetPassword({ newPassword, token })),
    onDone,
  );
  const { field, reset } = words.account;
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
