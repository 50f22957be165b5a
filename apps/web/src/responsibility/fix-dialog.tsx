import { agreementSchema } from "@bunkai/domain/agreement/agreement-view";
import { languageSchema } from "@bunkai/domain/language";
import { talkingParties } from "@bunkai/domain/responsibility/find-open-rows";
import type { Matrix } from "@bunkai/domain/responsibility/matrix";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useMembership } from "../account/use-membership.ts";
import { callApi } from "../api.ts";
import { useTongue } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { RadioField } from "../ui/choice-fields.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { ProgressBar } from "../ui/progress-bar.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { MissingLegalPersons } from "./missing-legal-persons.tsx";
import { partyNames } from "./party-names.ts";
import { matricesQuery, matrixQuery } from "./responsibility-queries.ts";

export type FixDialogProps = {
  readonly matrix: Matrix;
  readonly rowCount: number;
  readonly onClose: () => void;
};

/** Fixes the content for ever, after saying what that means and for whom. Then goes to the agreement. */
export function FixDialog({ matrix, rowCount, onClose }: FixDialogProps) {
  const { language: spoken, words } = useTongue();
  const texts = words.responsibility.fix;
  const toasts = useToasts();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { organizationId } = useMembership();
  const [language, setLanguage] = useState(spoken);
  const fixing = useMutation({
    mutationFn: () =>
      callApi({
        path: `/matrices/${matrix.id}/agreement`,
        method: "POST",
        body: { language },
        organizationId,
        view: agreementSchema,
      }),
    onSuccess: async ({ id }) => {
      toasts.done(texts.done);
      await navigate({ to: "/agreements/$agreementId", params: { agreementId: id } });
    },
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: matrixQuery(organizationId, matrix.id).queryKey });
      void queries.invalidateQueries({ queryKey: matricesQuery(organizationId).queryKey });
      void queries.invalidateQueries({ queryKey: ["agreements", organizationId] });
    },
  });
  const names = partyNames(talkingParties(matrix.parties), matrix.parties, words);
  return (
    <Dialog onClose={onClose} open title={texts.title}>
      <div className="flex flex-col gap-4">
        <ProblemNotice error={fixing.error} />
        <ul className="list-disc space-y-1 pl-6">
          <li>{texts.lead({ count: rowCount })}</li>
          <li>{texts.visible({ names })}</li>
          <li className="font-bold">{texts.permanent}</li>
        </ul>
        <MissingLegalPersons matrix={matrix} />
        <RadioField
          choices={languageSchema.options.map((value) => ({
            value,
            label: words.shell.language.name[value],
          }))}
          legend={texts.language}
          name="language"
          onChange={(value) => setLanguage(languageSchema.parse(value))}
          value={language}
        />
        {fixing.isPending && (
          <ProgressBar label={texts.running} percent={null} text={texts.runningText} />
        )}
      </div>
      <DialogActions>
        <Button onClick={onClose}>{words.shell.action.cancel}</Button>
        <Button busy={fixing.isPending} kind="primary" onClick={() => fixing.mutate()}>
          {texts.open}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
