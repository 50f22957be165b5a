import { type Member, memberRolesSchema, memberSchema } from "@bunkai/domain/account/member";
import { useQueryClient } from "@tanstack/react-query";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { CheckboxField } from "../ui/choice-fields.tsx";
import { EditDialog } from "../ui/edit-dialog.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useVersionedForm } from "../ui/use-versioned-form.ts";
import { membersQuery } from "./account-queries.ts";
import { meQuery } from "./me-query.ts";
import { roleChoices } from "./role-choices.ts";
import { useFreshFactor } from "./use-fresh-factor.tsx";
import { useMembership } from "./use-membership.ts";
import { rolesText } from "./use-reason-off.ts";

export type RolesDialogProps = { readonly member: Member; readonly onClose: () => void };

/** Gives a member other roles. Those that bind are given by whoever shows a second factor. */
export function RolesDialog({ member, onClose }: RolesDialogProps) {
  const words = useWords();
  const fresh = useFreshFactor();
  const { form, reload } = useRoles(member, { onDone: onClose, run: fresh.run });
  return (
    <EditDialog
      beside={fresh.dialog}
      form={form}
      onClose={onClose}
      reload={reload}
      tell={({ roles }) => rolesText(roles, words)}
      title={words.account.roles.title({ name: member.name })}
    >
      <CheckboxField
        choices={roleChoices(words)}
        defaultValue={member.roles}
        legend={words.account.field.roles}
        name="roles"
      />
    </EditDialog>
  );
}

function useRoles(
  { id, name, version }: Member,
  { onDone, run }: { readonly onDone: () => void } & Pick<ReturnType<typeof useFreshFactor>, "run">,
) {
  const words = useWords();
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  const toasts = useToasts();
  const reload = () =>
    queries.invalidateQueries({ queryKey: membersQuery(organizationId).queryKey });
  const form = useVersionedForm({
    schema: memberRolesSchema,
    version,
    send: (body, read) =>
      run(() =>
        callApi({
          path: `/members/${id}`,
          method: "PATCH",
          body,
          version: read,
          organizationId,
          view: memberSchema,
        }),
      ),
    onDone: () => {
      void reload();
      void queries.invalidateQueries({ queryKey: meQuery.queryKey });
      toasts.done(words.account.roles.done({ name }));
      onDone();
    },
  });
  return { form, reload };
}
