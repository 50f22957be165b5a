import { comparisonSaveSchema, comparisonSchema } from "@bunkai/domain/comparison/comparison";
import { useQueryClient } from "@tanstack/react-query";
import { useMembership } from "../account/use-membership.ts";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { comparisonsQuery } from "./comparison-queries.ts";

export type SaveComparisonDialogProps = {
  readonly sheetIds: readonly string[];
  readonly onClose: () => void;
};

/** Keeps a choice of sheets under a name, for everybody in the organisation. */
export function SaveComparisonDialog({ sheetIds, onClose }: SaveComparisonDialogProps) {
  const words = useWords();
  const queries = useQueryClient();
  const toasts = useToasts();
  const { organizationId } = useMembership();
  const { save } = words.comparison;
  const form = useDeedForm(
    comparisonSaveSchema,
    (body) =>
      callApi({
        path: "/comparisons",
        method: "POST",
        body,
        organizationId,
        view: comparisonSchema,
      }),
    ({ name }) => {
      void queries.invalidateQueries(comparisonsQuery(organizationId));
      toasts.done(save.done({ name }));
      onClose();
    },
  );
  return (
    <Dialog description={<p>{save.detail}</p>} onClose={onClose} open title={save.title}>
      <div className="flex flex-col gap-5">
        <ProblemNotice error={form.problem} />
        <Form
          errors={form.errors}
          onSubmit={(values) => form.submit({ ...values, sheetIds: [...sheetIds] })}
        >
          <TextField autoComplete="off" label={save.name} name="name" />
          <DialogActions>
            <Button onClick={onClose}>{words.shell.action.cancel}</Button>
            <Button busy={form.busy} kind="primary" type="submit">
              {save.submit}
            </Button>
          </DialogActions>
        </Form>
      </div>
    </Dialog>
  );
}
