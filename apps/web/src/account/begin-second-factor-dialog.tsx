import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { FormDialog } from "../ui/form-dialog.tsx";
import { PasswordField } from "../ui/password-field.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { AuthenticatorKey } from "./authenticator-key.tsx";
import { CodeField } from "./code-field.tsx";
import { codeSchema, passwordSchema } from "./credentials.ts";
import { RecoveryCodeDialog } from "./recovery-code-dialog.tsx";
import { beginSecondFactor, type SecondFactorKey } from "./second-factor.ts";
import { showCode } from "./show-factor.ts";
import { useFactorsChanged } from "./use-factors-changed.ts";

type DialogProps = { readonly onClose: () => void };
type MadeProps = DialogProps & { readonly made: SecondFactorKey };

/** Switches on the second factor with an app: the password, the key for the app with a code that shows that it has it, the recovery codes. */
export function BeginSecondFactorDialog({ onClose }: DialogProps) {
  const [made, setMade] = useState<SecondFactorKey | null>(null);
  const [isOn, setOn] = useState(false);
  const tellAll = useFactorsChanged();
  const close = () => {
    // Not before: whoever was shut out for want of a factor goes on, and the list of codes would be gone.
    if (isOn) tellAll();
    onClose();
  };
  if (!made) return <PasswordStep onClose={onClose} onMade={setMade} />;
  if (!isOn) return <ConfirmStep made={made} onClose={onClose} onDone={() => setOn(true)} />;
  return <RecoveryCodeDialog codes={made.recoveryCodes} onClose={close} />;
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

function ConfirmStep({ made, onClose, onDone }: MadeProps & { readonly onDone: () => void }) {
  const { on } = useWords().secondFactor;
  const toasts = useToasts();
  const form = useDeedForm(codeSchema, showCode, () => {
    toasts.done(on.done);
    onDone();
  });
  return (
    <FormDialog
      description={<p>{on.scan}</p>}
      form={form}
      onClose={onClose}
      submit={on.submit}
      title={on.open}
    >
      <AuthenticatorKey made={made} />
      <p>{on.code}</p>
      <CodeField />
    </FormDialog>
  );
}
