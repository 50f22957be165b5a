import { agreementSchema, agreementWithdrawSchema } from "@bunkai/domain/agreement/agreement-view";
import { useQueryClient } from "@tanstack/react-query";
import { useMembership } from "../account/use-membership.ts";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { partyNames } from "../responsibility/party-names.ts";
import { matricesQuery, matrixQuery } from "../responsibility/responsibility-queries.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextAreaField } from "../ui/text-area-field.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { type AgreementView, agreementQuery } from "./agreement-queries.ts";

export type WithdrawAgreementDialogProps = {
  readonly view: AgreementView;
  readonly onClose: () => void;
  /** The text is withdrawn: what came of it is for the page to say. */
  readonly onDone: () => void;
};

/** Takes a fixed text back for a reason, after saying what stays, who has signed already, and who reads the reason. */
export function WithdrawAgreementDialog(props: WithdrawAgreementDialogProps) {
  const { onClose, onDone, view } = props;
  const words = useWords();
  const { withdraw } = words.agreement;
  const { signatures, title, version } = view.agreement;
  const form = useWithdrawal(view, () => {
    onDone();
    onClose();
  });
  const names = partyNames(
    signatures.map(({ partyKey }) => partyKey),
    view.content.parties,
    words,
  );
  return (
    <Dialog
      description={
        <ul className="list-disc space-y-1 pl-6">
          <li>{withdraw.lead({ title, version })}</li>
          {signatures.length > 0 && <li>{withdraw.signed({ names })}</li>}
          <li>{withdraw.stays}</li>
          <li className="font-bold">{withdraw.permanent}</li>
        </ul>
      }
      onClose={onClose}
      open
      title={withdraw.title}
    >
      <div className="flex flex-col gap-5">
        <ProblemNotice error={form.problem} />
        <Form
          errors={form.errors}
          label={withdraw.title}
          onSubmit={(values) => form.submit({ ...values, signatureCount: signatures.length })}
        >
          <TextAreaField hint={withdraw.reasonHint} label={withdraw.reason} name="reason" />
          <DialogActions>
            <Button onClick={onClose}>{words.shell.action.cancel}</Button>
            <Button busy={form.busy} kind="danger" type="submit">
              {withdraw.open}
            </Button>
          </DialogActions>
        </Form>
      </div>
    </Dialog>
  );
}

function useWithdrawal({ agreement, content }: AgreementView, onWithdrawn: () => void) {
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  const { id, matrixId } = agreement;
  const { queryKey } = agreementQuery(organizationId, id);
  return useDeedForm(
    agreementWithdrawSchema,
    (body) =>
      callApi({
        path: `/agreements/${id}/withdrawal`,
        method: "POST",
        body,
        organizationId,
        view: agreementSchema,
      }).catch((error: unknown) => {
        // Refused, since somebody signed or withdrew meanwhile: that has to be seen.
        void queries.invalidateQueries({ queryKey });
        throw error;
      }),
    (withdrawn) => {
      queries.setQueryData(queryKey, { agreement: withdrawn, content });
      for (const stale of [
        ["agreements", organizationId],
        matricesQuery(organizationId).queryKey,
        matrixQuery(organizationId, matrixId).queryKey,
      ]) {
        void queries.invalidateQueries({ queryKey: stale });
      }
      onWithdrawn();
    },
  );
}
