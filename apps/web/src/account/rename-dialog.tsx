import {
  type Organization,
  organizationRenameSchema,
  organizationSchema,
} from "@bunkai/domain/account/organization";
import { useQueryClient } from "@tanstack/react-query";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { EditDialog } from "../ui/edit-dialog.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useVersionedForm } from "../ui/use-versioned-form.ts";
import { organizationQuery } from "./account-queries.ts";
import { meQuery } from "./me-query.ts";

export type RenameDialogProps = {
  readonly organization: Organization;
  readonly onClose: () => void;
};

/** Renames the organisation. */
export function RenameDialog({ organization, onClose }: RenameDialogProps) {
  const { field, rename } = useWords().account;
  const queries = useQueryClient();
  const form = useRename(organization, onClose);
  return (
    <EditDialog
      form={form}
      onClose={onClose}
      reload={() =>
        queries.invalidateQueries({ queryKey: organizationQuery(organization.id).queryKey })
      }
      tell={({ name }) => name}
      title={rename.title}
    >
      <TextField
        autoComplete="off"
        defaultValue={organization.name}
        hint={rename.hint}
        label={field.organizationName}
        name="name"
      />
    </EditDialog>
  );
}

function useRename({ id: organizationId, version }: Organization, onDone: () => void) {
  const { rename } = useWords().account;
  const queries = useQueryClient();
  const toasts = useToasts();
  return useVersionedForm({
    schema: organizationRenameSchema,
    version,
    send: (body, read) =>
      callApi({
        path: "/organization",
        method: "PATCH",
        body,
        version: read,
        organizationId,
        view: organizationSchema,
      }),
    onDone: (renamed) => {
      queries.setQueryData(organizationQuery(organizationId).queryKey, renamed);
      void queries.invalidateQueries({ queryKey: meQuery.queryKey });
      toasts.done(rename.done);
      onDone();
    },
  });
}
