import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { PasswordField } from "../ui/password-field.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { CodeField } from "./code-field.tsx";
import { codeSchema, passwordSchema } from "./credentials.ts";
import {
  beginSecondFactor,
  type SecondFactorKey,
  secondFactorQuery,
  verifyCode,
} from "./second-factor.ts";

type DialogProps = { readonly onClose: () => void };

/** Switches on the second factor: first the password, then the key for the app, and a code that shows that it has it. */
export function BeginSecondFactorDialog({ onClose }: DialogProps) {
  const [made, setMade] = useState<SecondFactorKey | null>(null);
  return made ? (
    <ConfirmStep made={made} onClose={onClose} />
  ) : (
    <PasswordStep onClose={onClose} onMade={setMade} />
  );
}

function PasswordStep(props: DialogProps & { readonly onMade: (made: SecondFactorKey) => void }) {
  const words = useWords();
  const { on } = words.secondFactor;
  const form = useDeedForm(passwordSchema, beginSecondFactor, props.onMade);
  return (
    <FormDialog
      description={<p>{on.password}</p>}
      form={form}
      onClose={props.onClose}
      submit={on.next}
      title={on.open}
    >
      <PasswordField label={words.account.field.password} purpose="current" />
    </FormDialog>
  );
}

function ConfirmStep({ made, onClose }: DialogProps & { readonly made: SecondFactorKey }) {
  const { on } = useWords().secondFactor;
  const queries = useQueryClient();
  const toasts = useToasts();
  const form = useDeedForm(codeSchema, verifyCode, () => {
    queries.setQueryData(secondFactorQuery.queryKey, true);
    toasts.done(on.done);
    onClose();
  });
  return (
    <FormDialog
      description={<p>{on.scan}</p>}
      form={form}
      onClose={onClose}
      submit={on.submit}
      title={on.open}
    >
      <dl>
        <dt className="font-bold">{on.secret}</dt>
        <dd className="flex items-start gap-1">
          <code className="font-mono break-all">{made.secret}</code>
          <CopyButton label={on.copy} text={made.secret} />
        </dd>
        <dd>
          <a className="link" href={made.uri}>
            {on.link}
          </a>
        </dd>
      </dl>
      <p>{on.code}</p>
      <CodeField />
    </FormDialog>
  );
}
