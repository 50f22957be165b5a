import type { SecondFactor } from "@bunkai/domain/account/second-factor";
import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { FormDialog } from "../ui/form-dialog.tsx";
import { PasswordField } from "../ui/password-field.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { AuthenticatorKey } from "./authenticator-key.tsx";
import { CodeField } from "./code-field.tsx";
import { codeSchema } from "./credentials.ts";
import { FactorProof } from "./factor-proof.tsx";
import { proofSchema } from "./proof-schema.ts";
import { beginReplacement, confirmReplacement, type SecondFactorKey } from "./second-factor.ts";
import { useFactorsChanged } from "./use-factors-changed.ts";
import { useFreshFactor } from "./use-fresh-factor.tsx";

export type ReplaceAuthenticatorDialogProps = {
  /** Whoever has passkeys alone registers a first app. */
  readonly factor: SecondFactor;
  readonly onClose: () => void;
};
type Props = ReplaceAuthenticatorDialogProps;

/** Registers another authenticator app. The old one is good until the new one has shown a code. */
export function ReplaceAuthenticatorDialog(props: Props) {
  const [made, setMade] = useState<SecondFactorKey | null>(null);
  if (made) return <ConfirmStep {...props} made={made} />;
  return (
    <FactorProof onClose={props.onClose}>
      {(wantsPassword) => <ProofStep {...props} onMade={setMade} wantsPassword={wantsPassword} />}
    </FactorProof>
  );
}

type ProofStepProps = Props & {
  readonly wantsPassword: boolean;
  readonly onMade: (made: SecondFactorKey) => void;
};

function ProofStep({ factor, onClose, onMade, wantsPassword }: ProofStepProps) {
  const words = useWords();
  const { app, on, replace } = words.secondFactor;
  const fresh = useFreshFactor();
  const form = useDeedForm(
    proofSchema(wantsPassword),
    (proof) => fresh.run(() => beginReplacement(proof)),
    onMade,
  );
  return (
    <FormDialog
      beside={fresh.dialog}
      description={<p>{factor.hasApp ? replace.detail : app.addDetail}</p>}
      form={form}
      onClose={onClose}
      submit={on.next}
      title={factor.hasApp ? replace.open : app.add}
    >
      {(wantsPassword || "password" in form.errors) && (
        <PasswordField label={words.account.field.password} purpose="current" />
      )}
    </FormDialog>
  );
}

function ConfirmStep({ factor, made, onClose }: Props & { readonly made: SecondFactorKey }) {
  const { app, on, replace } = useWords().secondFactor;
  const tellAll = useFactorsChanged();
  const toasts = useToasts();
  const form = useDeedForm(codeSchema, confirmReplacement, () => {
    tellAll();
    toasts.done(factor.hasApp ? replace.done : app.added);
    onClose();
  });
  return (
    <FormDialog
      description={<p>{on.scan}</p>}
      form={form}
      onClose={onClose}
      submit={replace.submit}
      title={factor.hasApp ? replace.open : app.add}
    >
      <AuthenticatorKey made={made} />
      <CodeField />
    </FormDialog>
  );
}
