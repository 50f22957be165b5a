import type { FactorProof as Proof } from "@bunkai/domain/account/second-factor";
import type { ReactNode } from "react";
import { useWords } from "../language/use-words.ts";
import { FormDialog } from "../ui/form-dialog.tsx";
import { PasswordField } from "../ui/password-field.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { FactorProof } from "./factor-proof.tsx";
import { proofSchema } from "./proof-schema.ts";
import { useFactorsChanged } from "./use-factors-changed.ts";
import { useFreshFactor } from "./use-fresh-factor.tsx";

export type ProofDialogProps = {
  readonly title: string;
  readonly description: ReactNode;
  /** What the button does. */
  readonly submit: string;
  /** What is said afterwards. */
  readonly done: string;
  /** Takes the factor away. */
  readonly send: (proof: Proof) => Promise<unknown>;
  readonly onClose: () => void;
};

/** Takes a factor away, for whoever shows one, and knows the password where that is asked for. */
export function ProofDialog(props: ProofDialogProps) {
  return (
    <FactorProof onClose={props.onClose}>
      {(wantsPassword) => <Ask {...props} wantsPassword={wantsPassword} />}
    </FactorProof>
  );
}

function Ask(props: ProofDialogProps & { readonly wantsPassword: boolean }) {
  const { description, done, onClose, send, submit, title, wantsPassword } = props;
  const { field } = useWords().account;
  const toasts = useToasts();
  const tellAll = useFactorsChanged();
  const fresh = useFreshFactor();
  const form = useDeedForm(
    proofSchema(wantsPassword),
    (proof) => fresh.run(() => send(proof)),
    () => {
      tellAll();
      toasts.done(done);
      onClose();
    },
  );
  return (
    <FormDialog
      beside={fresh.dialog}
      description={description}
      form={form}
      onClose={onClose}
      submit={submit}
      submitKind="danger"
      title={title}
    >
      {(wantsPassword || "password" in form.errors) && (
        <PasswordField label={field.password} purpose="current" />
      )}
    </FormDialog>
  );
}
