import { type Contract, type ContractAnnex, detachSchema } from "@bunkai/domain/contract/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useMembership } from "../account/use-membership.ts";
import { callApi, nothing } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextAreaField } from "../ui/text-area-field.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { contractQuery, contractsQuery } from "./contract-queries.ts";

export type DetachDialogProps = {
  readonly annex: ContractAnnex;
  readonly contract: Contract;
  readonly onClose: () => void;
};

/** Takes an agreement off a contract for a reason, after saying what stays. */
export function DetachDialog({ annex, contract, onClose }: DetachDialogProps) {
  const words = useWords();
  const { detach } = words.contract;
  const { documentNumber: number, title } = annex;
  const form = useDetach({ annex, contract, onClose });
  return (
    <Dialog
      description={
        <>
          <p>{detach.lead({ title, number, contract: contract.title })}</p>
          <p className="mt-2">{detach.record}</p>
        </>
      }
      onClose={onClose}
      open
      title={detach.title}
    >
      <div className="flex flex-col gap-5">
        <ProblemNotice error={form.problem} />
        <Form errors={form.errors} label={detach.title} onSubmit={form.submit}>
          <TextAreaField hint={detach.reasonHint} label={detach.reason} name="reason" />
          <DialogActions>
            <Button onClick={onClose}>{words.shell.action.cancel}</Button>
            <Button busy={form.busy} kind="danger" type="submit">
              {detach.open}
            </Button>
          </DialogActions>
        </Form>
      </div>
    </Dialog>
  );
}

function useDetach({ annex, contract, onClose }: DetachDialogProps) {
  const { detach } = useWords().contract;
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  const toasts = useToasts();
  return useDeedForm(
    detachSchema,
    (body) =>
      callApi({
        path: `/contracts/${contract.id}/attachments/${annex.agreementId}`,
        method: "DELETE",
        body,
        organizationId,
        view: nothing,
      }),
    async () => {
      toasts.done(detach.done);
      onClose();
      await Promise.all([
        queries.invalidateQueries({
          queryKey: contractQuery(organizationId, contract.id).queryKey,
        }),
        queries.invalidateQueries({ queryKey: contractsQuery(organizationId).queryKey }),
      ]);
    },
  );
}
