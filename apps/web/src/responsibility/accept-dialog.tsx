import { type Matrix, matrixRowSchema } from "@bunkai/domain/responsibility/matrix";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { useMembership } from "../account/use-membership.ts";
import { callApi } from "../api.ts";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { assignmentLines, inChargeText } from "./assignment-lines.ts";
import { matricesQuery, matrixQuery } from "./responsibility-queries.ts";
import type { TalkedRow } from "./talked-row.ts";

export type AcceptDialogProps = {
  readonly matrix: Matrix;
  /** The rows as they were when the dialog was opened: exactly these are agreed to. */
  readonly rows: readonly TalkedRow[];
  readonly onClose: () => void;
};

/** Agrees to many rows at once, after showing what each of them says. */
export function AcceptDialog({ matrix, rows, onClose }: AcceptDialogProps) {
  const words = useWords();
  const texts = words.responsibility.accept;
  const toasts = useToasts();
  const queries = useQueryClient();
  const { organizationId } = useMembership();
  const { queryKey } = matrixQuery(organizationId, matrix.id);
  const count = rows.length;
  const acceptance = useMutation({
    mutationFn: () =>
      callApi({
        path: `/matrices/${matrix.id}/acceptances`,
        method: "POST",
        body: { rows: rows.map(({ row: { id, proposalNumber } }) => ({ id, proposalNumber })) },
        organizationId,
        view: z.object({ items: z.array(matrixRowSchema) }),
      }),
    onSuccess: () => {
      toasts.done(texts.done({ count }));
      onClose();
    },
    onSettled: async () => {
      void queries.invalidateQueries({ queryKey: matricesQuery(organizationId).queryKey });
      await queries.invalidateQueries({ queryKey });
    },
  });
  return (
    <Dialog description={<p>{texts.lead}</p>} onClose={onClose} open title={texts.title({ count })}>
      <div className="flex flex-col gap-4">
        <ProblemNotice error={acceptance.error} />
        <AcceptList matrix={matrix} rows={rows} />
      </div>
      <DialogActions>
        <Button onClick={onClose}>{words.shell.action.cancel}</Button>
        <Button busy={acceptance.isPending} kind="primary" onClick={() => acceptance.mutate()}>
          {texts.submit({ count })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function AcceptList({ matrix, rows }: Pick<AcceptDialogProps, "matrix" | "rows">) {
  const words = useWords();
  const textOf = useBilingual();
  return (
    <ul className="divide-y divide-solid-gray-300 border-y border-solid-gray-300 text-[0.9375rem] leading-160">
      {rows.map(({ duty, row: { assignment, id } }) => (
        <li className="py-2 pr-2" key={id}>
          <p>
            <span className="mr-2 tabular-nums text-solid-gray-700">{duty.key}</span>
            {textOf(duty.text)}
          </p>
          <p className="font-bold">{inChargeText(assignment, matrix.parties, words)}</p>
          {assignmentLines(assignment, matrix.parties, words).map(({ label, text }) => (
            <p key={label}>
              <span className="mr-2 text-solid-gray-700">{label}</span>
              {text}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
