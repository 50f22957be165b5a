import type { StoredFile } from "@bunkai/domain/file/stored-file";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMembership } from "../account/use-membership.ts";
import { callApi, nothing } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { filesQuery } from "./file-queries.ts";

export type RemoveFileDialogProps = { readonly file: StoredFile; readonly onClose: () => void };

/** Removes a file after saying what stays. */
export function RemoveFileDialog({ file, onClose }: RemoveFileDialogProps) {
  const words = useWords();
  const queries = useQueryClient();
  const toasts = useToasts();
  const { organizationId } = useMembership();
  const { name } = file;
  const removal = useMutation({
    mutationFn: () =>
      callApi({ path: `/files/${file.id}`, method: "DELETE", view: nothing, organizationId }),
    onSuccess: async () => {
      toasts.done(words.file.remove.done({ name }));
      onClose();
      await queries.invalidateQueries({ queryKey: filesQuery(organizationId).queryKey });
    },
  });
  return (
    <ConfirmDialog
      deed={removal}
      detail={words.file.remove.detail}
      onClose={onClose}
      submit={words.file.remove.open}
      title={words.file.remove.title({ name })}
    />
  );
}
