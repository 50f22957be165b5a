import { RESET_LINK_HOURS } from "@bunkai/domain/account/mailed-link";
import { useState } from "react";
import { useFrontWords } from "../language/use-words.ts";
import { Notice } from "../ui/notice.tsx";
import { Page } from "../ui/page.tsx";
import { SubmitForm } from "../ui/submit-form.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { askAuth } from "./ask-auth.ts";
import { forgotSchema } from "./credentials.ts";
import { EmailField } from "./email-field.tsx";
import { SignInLink } from "./sign-in-link.tsx";

/** Asks for a mail with which a new password is chosen. Does not tell whether the address is known. */
export function ForgotPasswordPage() {
  const words = useFrontWords();
  const [sent, setSent] = useState(false);
  const form = useDeedForm(
    forgotSchema,
    ({ email }) => askAuth((client) => client.requestPasswordReset({ email })),
    () => setSent(true),
  );
  const { forgot } = words.account;
  return (
    <Page lead={<p>{forgot.lead}</p>} title={forgot.title}>
      {sent && (
        <Notice announce="status" title={forgot.sent} tone="success">
          {forgot.sentDetail({ hours: RESET_LINK_HOURS })}
        </Notice>
      )}
      <SubmitForm form={form} label={forgot.title} submit={forgot.submit}>
        <EmailField />
      </SubmitForm>
      <SignInLink />
    </Page>
  );
}
