import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { FormDialog } from "../ui/form-dialog.tsx";
import { PasswordField } from "../ui/password-field.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { passwordSchema } from "./credentials.ts";
import { RecoveryCodeDialog } from "./recovery-code-dialog.tsx";
import { makeRecoveryCodes, secondFactorQuery } from "./second-factor.ts";
import { useFreshFactor } from "./use-fresh-factor.tsx";

/** Makes new recovery codes, for whoever knows the password and shows a code of the app, and shows them once. */
export function MakeRecoveryCodesDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { recovery } = words.secondFactor;
  const queries = useQueryClient();
  const fresh = useFreshFactor();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const form = useDeedForm(
    passwordSchema,
    (proof) => fresh.run(() => makeRecoveryCodes(proof)),
    (made) => {
      void queries.invalidateQueries({ queryKey: secondFactorQuery.queryKey });
      setCodes(made);
    },
  );
  if (codes) return <RecoveryCodeDialog codes={codes} onClose={onClose} />;
  return (
    <FormDialog
      beside={fresh.dialog}
      description={<p>{recovery.makeDetail}</p>}
      form={form}
      onClose={onClose}
      submit={recovery.submit}
      title={recovery.make}
    >
      <PasswordField label={words.account.field.password} purpose="current" />
    </FormDialog>
  );
}
