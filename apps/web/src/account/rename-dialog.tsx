import {
  type Organization,
  organizationRenameSchema,
  organizationSchema,
} from "@bunkai/domain/account/organization";
import { useQueryClient } from "@tanstack/react-query";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { ConflictNotice } from "../ui/conflict-notice.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useVersionedForm } from "../ui/use-versioned-form.ts";
import { meQuery, organizationQuery } from "./account-queries.ts";

export type RenameDialogProps = {
  readonly organization: Organization;
  readonly onClose: () => void;
};

/** Renames the organisation. When somebody else was faster, shows both names and lets the person decide. */
export function RenameDialog({ organization, onClose }: RenameDialogProps) {
  const words = useWords();
  const queries = useQueryClient();
  const toasts = useToasts();
  const { id: organizationId, version } = organization;
  const { queryKey } = organizationQuery(organizationId);
  const form = useVersionedForm({
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
      queries.setQueryData(queryKey, renamed);
      void queries.invalidateQueries({ queryKey: meQuery.queryKey });
      toasts.done(words.account.rename.done);
      onClose();
    },
  });
  const { conflict } = form;
  const close = () => {
    if (conflict) void queries.invalidateQueries({ queryKey });
    onClose();
  };
  return (
    <Dialog onClose={close} open title={words.account.rename.title}>
      <div className="flex flex-col gap-5">
        {conflict ? (
          <ConflictNotice mine={conflict.mine.name} theirs={conflict.theirs.name} />
        ) : (
          <ProblemNotice error={form.problem} />
        )}
        <Form errors={form.errors} onSubmit={form.submit}>
          <TextField
            autoComplete="off"
            defaultValue={organization.name}
            hint={words.account.rename.hint}
            label={words.account.field.organizationName}
            name="name"
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
