import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { FormDialog } from "../ui/form-dialog.tsx";
import { PasswordField } from "../ui/password-field.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { AuthenticatorKey } from "./authenticator-key.tsx";
import { CodeField } from "./code-field.tsx";
import { codeSchema, passwordSchema } from "./credentials.ts";
import { meQuery } from "./me-query.ts";
import { beginReplacement, confirmReplacement, type SecondFactorKey } from "./second-factor.ts";
import { useFreshFactor } from "./use-fresh-factor.tsx";

type DialogProps = { readonly onClose: () => void };

/** Registers another authenticator app. The old one is good until the new one has shown a code. */
export function ReplaceAuthenticatorDialog({ onClose }: DialogProps) {
  const [made, setMade] = useState<SecondFactorKey | null>(null);
  return made ? (
    <ConfirmStep made={made} onClose={onClose} />
  ) : (
    <PasswordStep onClose={onClose} onMade={setMade} />
  );
}

function PasswordStep(props: DialogProps & { readonly onMade: (made: SecondFactorKey) => void }) {
  const words = useWords();
  const { on, replace } = words.secondFactor;
  const fresh = useFreshFactor();
  const form = useDeedForm(
    passwordSchema,
    (proof) => fresh.run(() => beginReplacement(proof)),
    props.onMade,
  );
  return (
    <FormDialog
      beside={fresh.dialog}
      description={<p>{replace.detail}</p>}
      form={form}
      onClose={props.onClose}
      submit={on.next}
      title={replace.open}
    >
      <PasswordField label={words.account.field.password} purpose="current" />
    </FormDialog>
  );
}

function ConfirmStep({ made, onClose }: DialogProps & { readonly made: SecondFactorKey }) {
  const { on, replace } = useWords().secondFactor;
  const queries = useQueryClient();
  const toasts = useToasts();
  const form = useDeedForm(codeSchema, confirmReplacement, () => {
    void queries.invalidateQueries({ queryKey: meQuery.queryKey });
    toasts.done(replace.done);
    onClose();
  });
  return (
    <FormDialog
      description={<p>{on.scan}</p>}
      form={form}
      onClose={onClose}
      submit={replace.submit}
      title={replace.open}
    >
      <AuthenticatorKey made={made} />
      <CodeField />
    </FormDialog>
  );
}
