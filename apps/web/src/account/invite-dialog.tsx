import {
  INVITATION_VALID_DAYS,
  invitationCreateSchema,
  invitationSchema,
} from "@bunkai/domain/account/invitation";
import { useQueryClient } from "@tanstack/react-query";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { CheckboxField } from "../ui/choice-fields.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { invitationsQuery } from "./account-queries.ts";
import { roleChoices } from "./role-choices.ts";
import { useMembership } from "./use-membership.ts";

/** Invites somebody by mail, with the roles that the person will have. */
export function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  const toasts = useToasts();
  const form = useDeedForm(
    invitationCreateSchema,
    (body) =>
      callApi({
        path: "/invitations",
        method: "POST",
        body,
        organizationId,
        view: invitationSchema,
      }),
    ({ email }) => {
      void queries.invalidateQueries({ queryKey: invitationsQuery(organizationId).queryKey });
      toasts.done(words.account.invite.done({ email }));
      onClose();
    },
  );
  return (
    <Dialog
      description={<p>{words.account.invite.lead({ days: INVITATION_VALID_DAYS })}</p>}
      onClose={onClose}
      open
      title={words.account.invite.title}
    >
      <div className="flex flex-col gap-5">
        <ProblemNotice error={form.problem} />
        <Form errors={form.errors} onSubmit={form.submit}>
          <TextField
            autoComplete="off"
            label={words.account.field.email}
            name="email"
            type="email"
          />
          <CheckboxField
            choices={roleChoices(words)}
            defaultValue={["viewer"]}
            legend={words.account.field.roles}
            name="roles"
          />
          <DialogActions>
            <Button onClick={onClose}>{words.shell.action.cancel}</Button>
            <Button busy={form.busy} kind="primary" type="submit">
              {words.account.invite.submit}
            </Button>
          </DialogActions>
        </Form>
      </div>
    </Dialog>
  );
}
