import { type Member, memberReachSchema, memberSchema } from "@bunkai/domain/account/member";
import { useQueryClient } from "@tanstack/react-query";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { EditDialog } from "../ui/edit-dialog.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useVersionedForm } from "../ui/use-versioned-form.ts";
import { membersQuery } from "./account-queries.ts";
import { meQuery } from "./me-query.ts";
import { ReachField } from "./reach-field.tsx";
import { useFacilityNames } from "./use-facilities.ts";
import { useMembership } from "./use-membership.ts";

export type ReachDialogProps = { readonly member: Member; readonly onClose: () => void };

/** Limits a member to facilities, after saying what that hides, or lets him or her act for the whole group again. */
export function ReachDialog({ member, onClose }: ReachDialogProps) {
  const { limit } = useWords().facility;
  const { form, reload } = useReach(member, onClose);
  const names = useFacilityNames();
  return (
    <EditDialog
      form={form}
      onClose={onClose}
      reload={reload}
      tell={({ facilityIds }) => names(facilityIds) || limit.none}
      title={limit.title({ name: member.name })}
    >
      <ReachField defaultValue={member.facilityIds} roles={member.roles} />
    </EditDialog>
  );
}

function useReach({ id, name, version }: Member, onDone: () => void) {
  const { limit } = useWords().facility;
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  const toasts = useToasts();
  const reload = () =>
    queries.invalidateQueries({ queryKey: membersQuery(organizationId).queryKey });
  const form = useVersionedForm({
    schema: memberReachSchema,
    version,
    send: (body, read) =>
      callApi({
        path: `/members/${id}/facilities`,
        method: "PATCH",
        body,
        version: read,
        organizationId,
        view: memberSchema,
      }),
    onDone: () => {
      void reload();
      void queries.invalidateQueries({ queryKey: meQuery.queryKey });
      toasts.done(limit.done({ name }));
      onDone();
    },
  });
  return { form, reload };
}
