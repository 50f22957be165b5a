import {
  type QuestionnaireView,
  questionnaireReturningSchema,
  questionnaireReturnSchema,
} from "@bunkai/domain/questionnaire/questionnaire";
import type { FormFilling } from "@bunkai/domain/workbook/loaded-form";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFreshFactor } from "../account/use-fresh-factor.tsx";
import { useMembership } from "../account/use-membership.ts";
import { callApi } from "../api.ts";
import { downloadAddress } from "../file/download-address.ts";
import { useWords } from "../language/use-words.ts";
import { isProblem } from "../problem.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { Notice } from "../ui/notice.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import { fillingQuery, questionnairesKey } from "./questionnaire-queries.ts";

export type ReturnDialogProps = {
  readonly view: QuestionnaireView;
  readonly onClose: () => void;
};

/** Returns a questionnaire: shows exactly what is written and what the form cannot take, then hands out the file. */
export function ReturnDialog({ onClose, view }: ReturnDialogProps) {
  const { return: said } = useWords().questionnaire;
  const { organizationId } = useMembership();
  const [fileId, setFileId] = useState<string | null>(null);
  const query = useQuery(fillingQuery(organizationId, view.questionnaire));
  return (
    <Dialog onClose={onClose} open title={said.title}>
      {fileId ? (
        <Returned fileId={fileId} onClose={onClose} />
      ) : (
        <Loaded query={query}>
          {(filling) => (
            <Returning filling={filling} onClose={onClose} onDone={setFileId} view={view} />
          )}
        </Loaded>
      )}
    </Dialog>
  );
}

function Returned({ fileId, onClose }: { readonly fileId: string; readonly onClose: () => void }) {
  const words = useWords();
  const { return: said } = words.questionnaire;
  const { organizationId } = useMembership();
  return (
    <div className="flex flex-col gap-5">
      <Notice announce="status" title={said.done} tone="success">
        <a
          className="link"
          download=""
          href={downloadAddress(`/files/${fileId}/content`, organizationId)}
        >
          {said.download}
        </a>
      </Notice>
      <DialogActions>
        <Button onClick={onClose}>{words.shell.action.close}</Button>
      </DialogActions>
    </div>
  );
}

function Returning(
  props: ReturnDialogProps & {
    readonly filling: FormFilling;
    readonly onDone: (fileId: string) => void;
  },
) {
  const { filling, onClose, onDone, view } = props;
  const words = useWords();
  const { return: said } = words.questionnaire;
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  const fresh = useFreshFactor();
  const form = useDeedForm(
    questionnaireReturningSchema,
    (body) =>
      fresh.run(() =>
        callApi({
          path: `/questionnaires/${view.questionnaire.id}/returns`,
          method: "POST",
          body,
          organizationId,
          view: questionnaireReturnSchema,
        }),
      ),
    async ({ fileId }) => {
      onDone(fileId);
      await queries.invalidateQueries({ queryKey: questionnairesKey(organizationId) });
    },
  );
  return (
    <div className="flex flex-col gap-5">
      <FillingFacts filling={filling} />
      <p className="font-bold">{said.forGood}</p>
      <ProblemNotice error={form.problem}>
        {isProblem(form.problem, "draft_changed") && (
          <Button onClick={() => window.location.reload()}>{words.disclosure.issue.reread}</Button>
        )}
      </ProblemNotice>
      <Form errors={form.errors} onSubmit={(given) => form.submit({ ...given, seen: view.seen })}>
        <TextField hint={said.toHint} label={said.to} name="returnedTo" />
        <DialogActions>
          <Button onClick={onClose}>{words.shell.action.cancel}</Button>
          <Button busy={form.busy} kind="primary" type="submit">
            {said.submit}
          </Button>
        </DialogActions>
      </Form>
      {fresh.dialog}
    </div>
  );
}

function FillingFacts({ filling }: { readonly filling: FormFilling }) {
  const { return: said } = useWords().questionnaire;
  const { changes, leftOut, moved } = filling;
  return (
    <div className="flex flex-col gap-3 text-[0.9375rem] leading-160">
      <details>
        <summary className="cursor-pointer font-bold">
          {said.written({ count: changes.length })}
        </summary>
        <ul className="mt-1 flex flex-col gap-1">
          {changes.map(({ after, cell, sheet }) => (
            <li key={`${sheet} ${cell}`}>
              <span className="mr-2 text-[0.8125rem] text-solid-gray-700">{`${sheet} ${cell}`}</span>
              {after}
            </li>
          ))}
        </ul>
      </details>
      {moved.length > 0 && <p>{said.moved({ count: moved.length })}</p>}
      {leftOut.length > 0 && (
        <Notice title={said.leftOut({ count: leftOut.length })} tone="warning">
          {leftOut.map(({ cell, sheet }) => `${sheet} ${cell}`).join(" / ")}
        </Notice>
      )}
    </div>
  );
}
