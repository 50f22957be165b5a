import { useQueryClient } from "@tanstack/react-query";
import { useWords } from "../language/use-words.ts";
import { FormDialog } from "../ui/form-dialog.tsx";
import { PasswordField } from "../ui/password-field.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { passwordSchema } from "./credentials.ts";
import { meQuery } from "./me-query.ts";
import { endSecondFactor, secondFactorQuery } from "./second-factor.ts";
import { useFreshFactor } from "./use-fresh-factor.tsx";

/** Switches off the second factor, for whoever knows the password and shows it a last time. */
export function EndSecondFactorDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const queries = useQueryClient();
  const toasts = useToasts();
  const fresh = useFreshFactor();
  const { off } = words.secondFactor;
  const form = useDeedForm(
    passwordSchema,
    (proof) => fresh.run(() => endSecondFactor(proof)),
    () => {
      void queries.invalidateQueries({ queryKey: meQuery.queryKey });
      void queries.invalidateQueries({ queryKey: secondFactorQuery.queryKey });
      toasts.done(off.done);
      onClose();
    },
  );
  return (
    <FormDialog
      beside={fresh.dialog}
      description={<p>{off.detail}</p>}
      form={form}
      onClose={onClose}
      submit={off.submit}
      title={off.open}
    >
      <PasswordField label={words.account.field.password} purpose="current" />
    </FormDialog>
  );
}
