import { type Passkey, passkeyChangeSchema } from "@bunkai/domain/account/passkey";
import { useQueryClient } from "@tanstack/react-query";
import { useWords } from "../language/use-words.ts";
import { FormDialog } from "../ui/form-dialog.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { passkeysQuery, renamePasskey } from "./own-passkeys.ts";

export type RenamePasskeyDialogProps = {
  readonly passkey: Passkey;
  readonly onClose: () => void;
};

/** Gives a passkey the name by which its owner knows the device. */
export function RenamePasskeyDialog({ onClose, passkey }: RenamePasskeyDialogProps) {
  const { add, rename } = useWords().passkey;
  const queries = useQueryClient();
  const toasts = useToasts();
  const form = useDeedForm(
    passkeyChangeSchema,
    (change) => renamePasskey(passkey.id, change),
    () => {
      void queries.invalidateQueries({ queryKey: passkeysQuery.queryKey });
      toasts.done(rename.done);
      onClose();
    },
  );
  return (
    <FormDialog form={form} onClose={onClose} submit={rename.submit} title={rename.title}>
      <TextField
        autoComplete="off"
        defaultValue={passkey.name}
        hint={add.nameHint}
        label={add.name}
        name="name"
      />
    </FormDialog>
  );
}
