import {
  INVITATION_VALID_DAYS,
  invitationCreateSchema,
  invitationSchema,
} from "@bunkai/domain/account/invitation";
import { useQueryClient } from "@tanstack/react-query";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { CheckboxField } from "../ui/choice-fields.tsx";
import { FormDialog } from "../ui/form-dialog.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { invitationsQuery } from "./account-queries.ts";
import { ReachField } from "./reach-field.tsx";
import { roleChoices } from "./role-choices.ts";
import { useFreshFactor } from "./use-fresh-factor.tsx";
import { useMembership } from "./use-membership.ts";

/** Invites somebody by mail, with the roles that the person will have. */
export function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const fresh = useFreshFactor();
  const form = useInvite(fresh.run, onClose);
  return (
    <FormDialog
      beside={fresh.dialog}
      description={<p>{words.invitation.invite.lead({ days: INVITATION_VALID_DAYS })}</p>}
      form={form}
      onClose={onClose}
      submit={words.invitation.invite.submit}
      title={words.invitation.invite.title}
    >
      <TextField autoComplete="off" label={words.account.field.email} name="email" type="email" />
      <CheckboxField
        choices={roleChoices(words)}
        defaultValue={["viewer"]}
        legend={words.account.field.roles}
        name="roles"
      />
      <ReachField defaultValue={[]} />
    </FormDialog>
  );
}

/** Roles that bind are given by whoever shows a second factor. */
function useInvite(run: ReturnType<typeof useFreshFactor>["run"], onDone: () => void) {
  const words = useWords();
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  const toasts = useToasts();
  return useDeedForm(
    invitationCreateSchema,
    (body) =>
      run(() =>
        callApi({
          path: "/invitations",
          method: "POST",
          body,
          organizationId,
          view: invitationSchema,
        }),
      ),
    ({ email }) => {
      void queries.invalidateQueries({ queryKey: invitationsQuery(organizationId).queryKey });
      toasts.done(words.invitation.invite.done({ email }));
      onDone();
    },
  );
}
