import { type Member, memberRolesSchema, memberSchema } from "@bunkai/domain/account/member";
import { useQueryClient } from "@tanstack/react-query";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { CheckboxField } from "../ui/choice-fields.tsx";
import { ConflictNotice } from "../ui/conflict-notice.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useVersionedForm } from "../ui/use-versioned-form.ts";
import { membersQuery, meQuery } from "./account-queries.ts";
import { roleChoices } from "./role-choices.ts";
import { useMembership } from "./use-membership.ts";
import { rolesText } from "./use-reason-off.ts";

export type RolesDialogProps = { readonly member: Member; readonly onClose: () => void };

/** Gives a member other roles. When somebody else was faster, shows both choices and lets the person decide. */
export function RolesDialog({ member, onClose }: RolesDialogProps) {
  const words = useWords();
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  const toasts = useToasts();
  const reload = () =>
    queries.invalidateQueries({ queryKey: membersQuery(organizationId).queryKey });
  const form = useVersionedForm({
    schema: memberRolesSchema,
    version: member.version,
    send: (body, version) =>
      callApi({
        path: `/members/${member.id}`,
        method: "PATCH",
        body,
        version,
        organizationId,
        view: memberSchema,
      }),
    onDone: () => {
      void reload();
      void queries.invalidateQueries({ queryKey: meQuery.queryKey });
      toasts.done(words.account.roles.done({ name: member.name }));
      onClose();
    },
  });
  const { conflict } = form;
  const close = () => {
    if (conflict) void reload();
    onClose();
  };
  return (
    <Dialog onClose={close} open title={words.account.roles.title({ name: member.name })}>
      <div className="flex flex-col gap-5">
        {conflict ? (
          <ConflictNotice
            mine={rolesText(conflict.mine.roles, words)}
            theirs={rolesText(conflict.theirs.roles, words)}
          />
        ) : (
          <ProblemNotice error={form.problem} />
        )}
        <Form errors={form.errors} onSubmit={form.submit}>
          <CheckboxField
            choices={roleChoices(words)}
            defaultValue={member.roles}
            legend={words.account.field.roles}
            name="roles"
          />
          <DialogActions>
            <Button onClick={close}>
              {conflict ? words.shell.conflict.keepTheirs : words.shell.action.cancel}
            </Button>
            <Button busy={form.busy} kind="primary" type="submit">
              {conflict ? words.shell.conflict.saveMine : words.shell.action.save}
            </Button>
          </DialogActions>
        </Form>
      </div>
    </Dialog>
  );
}
