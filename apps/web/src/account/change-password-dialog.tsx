import {
  PASSWORD_LENGTH_MIN,
  PASSWORD_LENGTH_MIN_WITH_FACTOR,
} from "@bunkai/domain/account/person";
import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { useWords } from "../language/use-words.ts";
import { FormDialog } from "../ui/form-dialog.tsx";
import { PasswordField } from "../ui/password-field.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { askAuth } from "./ask-auth.ts";
import { changePasswordSchema } from "./credentials.ts";
import { NewPasswordField } from "./new-password-field.tsx";
import { sessionsQuery } from "./session-queries.ts";
import { useFreshFactor } from "./use-fresh-factor.tsx";
import { useMe } from "./use-membership.ts";

/** Puts another password in the place of the present one. All other sessions end. */
export function ChangePasswordDialog({ onClose }: { readonly onClose: () => void }) {
  const { account, secondFactor: factor } = useWords();
  const { password: words } = factor;
  const { secondFactor } = useMe();
  const lengthMin = secondFactor.isOn ? PASSWORD_LENGTH_MIN_WITH_FACTOR : PASSWORD_LENGTH_MIN;
  const schema = useMemo(() => changePasswordSchema(lengthMin), [lengthMin]);
  const queries = useQueryClient();
  const toasts = useToasts();
  const fresh = useFreshFactor();
  const form = useDeedForm(
    schema,
    (passwords) => fresh.run(() => askAuth((client) => client.changePassword(passwords))),
    () => {
      void queries.invalidateQueries({ queryKey: sessionsQuery.queryKey });
      toasts.done(words.done);
      onClose();
    },
  );
  return (
    <FormDialog
      beside={fresh.dialog}
      description={<p>{words.detail}</p>}
      form={form}
      onClose={onClose}
      submit={words.submit}
      title={words.open}
    >
      <PasswordField label={words.current} name="currentPassword" purpose="current" />
      <NewPasswordField
        label={account.field.passwordNew}
        length={account.field.passwordLength({ lengthMin })}
        name="newPassword"
      />
    </FormDialog>
  );
}
