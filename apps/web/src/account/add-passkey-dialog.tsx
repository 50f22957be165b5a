import { passkeyChangeSchema } from "@bunkai/domain/account/passkey";
import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { FormDialog } from "../ui/form-dialog.tsx";
import { PasswordField } from "../ui/password-field.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { passwordSchema } from "./credentials.ts";
import { FactorProof } from "./factor-proof.tsx";
import { addPasskey } from "./own-passkeys.ts";
import { PasskeyLead, PasskeyNameField } from "./passkey-name-field.tsx";
import { RecoveryCodeDialog } from "./recovery-code-dialog.tsx";
import { useFactorsChanged } from "./use-factors-changed.ts";
import { useFreshFactor } from "./use-fresh-factor.tsx";

type DialogProps = { readonly onClose: () => void };

/** Registers a passkey: what it is, a name, the browser's own window; with the first factor, the recovery codes. */
export function AddPasskeyDialog({ onClose }: DialogProps) {
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const tellAll = useFactorsChanged();
  const close = () => {
    // Not before: whoever was shut out for want of a factor goes on, and the list of codes would be gone.
    if (codes) tellAll();
    onClose();
  };
  if (codes && codes.length > 0) return <RecoveryCodeDialog codes={codes} onClose={close} />;
  return (
    <FactorProof onClose={onClose}>
      {(wantsPassword) => (
        <NameStep
          onClose={onClose}
          onMade={(made) => {
            if (made.length > 0) return setCodes(made);
            tellAll();
            onClose();
          }}
          wantsPassword={wantsPassword}
        />
      )}
    </FactorProof>
  );
}

type NameStepProps = DialogProps & {
  readonly wantsPassword: boolean;
  readonly onMade: (recoveryCodes: readonly string[]) => void;
};

function NameStep({ onClose, onMade, wantsPassword }: NameStepProps) {
  const { add } = useWords().passkey;
  const toasts = useToasts();
  const fresh = useFreshFactor();
  const schema = wantsPassword
    ? passkeyChangeSchema.extend(passwordSchema.shape)
    : passkeyChangeSchema;
  const form = useDeedForm(
    schema,
    (wish) => fresh.run(() => addPasskey(wish)),
    ({ recoveryCodes }) => {
      toasts.done(add.done);
      onMade(recoveryCodes);
    },
  );
  const asksPassword = wantsPassword || "password" in form.errors;
  return (
    <FormDialog
      beside={fresh.dialog}
      description={<PasskeyLead />}
      form={form}
      onClose={onClose}
      submit={add.submit}
      title={add.title}
    >
      <PasskeyNameField />
      {asksPassword && <PasswordField label={add.password} purpose="current" />}
    </FormDialog>
  );
}
