import { type ApiKey, apiKeySchema } from "@bunkai/domain/account/api-key";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { apiKeysQuery } from "./account-queries.ts";
import { useMembership } from "./use-membership.ts";

export type RevokeApiKeyDialogProps = {
  readonly apiKey: ApiKey;
  readonly onClose: () => void;
};

/** Revokes a key, after saying what stops then. */
export function RevokeApiKeyDialog({ apiKey: { id, name }, onClose }: RevokeApiKeyDialogProps) {
  const words = useWords().apiKey.revoke;
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  const toasts = useToasts();
  const revocation = useMutation({
    mutationFn: () =>
      callApi({
        path: `/api-keys/${id}`,
        method: "DELETE",
        organizationId,
        view: apiKeySchema,
      }),
    onSuccess: () => {
      toasts.done(words.done({ name }));
      onClose();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: apiKeysQuery(organizationId).queryKey }),
  });
  return (
    <ConfirmDialog
      deed={revocation}
      detail={words.detail}
      onClose={onClose}
      submit={words.open}
      title={words.title({ name })}
    />
  );
}
