import type { FormReadingView } from "@bunkai/domain/workbook/loaded-form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { editionsQuery } from "../disclosure/edition-queries.ts";
import { showFirstOpenRow } from "../disclosure/import-row-anchor.ts";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Part } from "../ui/page.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { useToasts } from "../ui/toasts.tsx";
import {
  doubledItems,
  type FormDecisions,
  type FormRowRead,
  formChoices,
} from "./form-decisions.ts";
import { confirmForm, formsQuery } from "./form-queries.ts";
import type { Rest } from "./rest-part.tsx";

export type ConfirmFormPartProps = {
  readonly view: FormReadingView;
  readonly rows: readonly FormRowRead[];
  readonly decisions: FormDecisions;
  readonly rest: Rest;
};

/** What confirming does, in full, what stands in its way, and the press. */
export function ConfirmFormPart(props: ConfirmFormPartProps) {
  const { rest, rows, view } = props;
  const { loadedForm: said } = useWords();
  const read = useBilingual();
  const known = rows.filter(({ itemKey }) => itemKey !== null).length;
  const others = rows.length - known;
  const undecided = rows.filter(({ decision }) => decision === undefined).length;
  const confirming = useConfirming(props);
  const roleReason = useReasonOff()("form.load");
  const offReason = useOffReason(props) ?? roleReason;
  return (
    <Part title={said.confirm.title}>
      <ul className="flex list-disc flex-col gap-1 pl-6">
        {view.edition && (
          <li>{said.confirm.shown({ rows: known, title: read(view.edition.title) })}</li>
        )}
        {others > 0 && (
          <li>
            {rest.isMade
              ? said.confirm.made({ rows: others, title: rest.title })
              : said.confirm.left({ rows: others })}
          </li>
        )}
        <li>{said.confirm.issued}</li>
        <li>{said.confirm.again}</li>
      </ul>
      <ProblemNotice error={confirming.error} />
      <div className="flex flex-wrap items-center gap-4">
        <Button
          busy={confirming.isPending}
          kind="primary"
          offReason={offReason}
          onClick={() => confirming.mutate()}
        >
          {said.confirm.open}
        </Button>
        {offReason && (
          <p aria-hidden="true" className="text-[0.9375rem] font-bold">
            {offReason}
          </p>
        )}
        {undecided > 0 && (
          <button className="link" onClick={showFirstOpenRow} type="button">
            <ToOpenRow />
          </button>
        )}
      </div>
    </Part>
  );
}

function ToOpenRow() {
  return useWords().disclosure.import.toOpenRow;
}

function useConfirming({ decisions, rest, rows, view }: ConfirmFormPartProps) {
  const { loadedForm: said } = useWords();
  const toasts = useToasts();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { organizationId } = useMembership();
  const { issuer, kind, title } = rest;
  return useMutation({
    mutationFn: () => {
      const choices = formChoices(rows, decisions);
      const isMade = rest.isMade && rows.some(({ itemKey }) => itemKey === null);
      const made = isMade ? { title: title.trim(), issuer: issuer.trim(), kind } : null;
      return confirmForm(organizationId, view.id, { choices, rest: made });
    },
    onSuccess: async () => {
      toasts.done(said.confirm.done);
      await Promise.all([
        queries.invalidateQueries(formsQuery(organizationId)),
        queries.invalidateQueries(editionsQuery(organizationId)),
      ]);
      // All that is shown in the words of the form is drawn anew.
      queries.removeQueries({ queryKey: ["draft"] });
      await queries.invalidateQueries({ queryKey: ["revision"] });
      await navigate({ to: "/forms/$formId", params: { formId: view.id } });
    },
  });
}

function useOffReason({ rest, rows, view }: ConfirmFormPartProps): string | null {
  const { loadedForm } = useWords();
  const { confirm: said, rest: ofRest } = loadedForm;
  const read = useBilingual();
  const undecided = rows.filter(({ decision }) => decision === undefined).length;
  if (undecided > 0) return said.undecided({ count: undecided });
  const doubled = new Set(doubledItems(rows));
  if (doubled.size > 0) {
    const items = view.edition?.items.filter(({ key }) => doubled.has(key)) ?? [];
    return said.doubled({ items: items.map(({ text }) => read(text)).join("、") });
  }
  const others = rows.filter(({ itemKey }) => itemKey === null).length;
  if (others > 0 && rest.isMade && !(rest.title.trim() && rest.issuer.trim()))
    return ofRest.missing;
  const isNothing = others === rows.length && !(rest.isMade && others > 0);
  return isNothing ? said.nothing : null;
}
