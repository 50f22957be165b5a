import type { DisclosureView } from "@bunkai/domain/disclosure/disclosure-view";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import ArrowIcon from "lucide-react/icons/arrow-up";
import { useState } from "react";
import { z } from "zod";
import { useMembership } from "../account/use-membership.ts";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Part } from "../ui/page.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { draftQuery } from "./draft-queries.ts";
import { type ImportDecisions, importChoices, importOutcome, placeKey } from "./import-decision.ts";
import { ImportHeader } from "./import-header.tsx";
import { ImportProblems } from "./import-problems.tsx";
import { MatchedRows } from "./matched-rows.tsx";
import type { ImportPreview } from "./read-workbook.ts";
import { RowDecision, showFirstOpenRow } from "./row-decision.tsx";

export type ImportPreviewViewProps = {
  readonly preview: ImportPreview;
  readonly view: DisclosureView;
};

/** What was understood of a workbook, to be decided row by row where it is doubtful. Nothing is applied before the press. */
export function ImportPreviewView({ preview, view }: ImportPreviewViewProps) {
  const { reading } = preview;
  const { edition } = view;
  const { import: said } = useWords().disclosure;
  const [decisions, setDecisions] = useState<ImportDecisions>(new Map());
  const [takesHeader, setTakesHeader] = useState(true);
  const decide = (row: { sheet: string; cell: string }, itemKey: string | null | undefined) => {
    const next = new Map(decisions);
    if (itemKey === undefined) next.delete(placeKey(row));
    else next.set(placeKey(row), itemKey);
    setDecisions(next);
  };
  const outcome = importOutcome(reading, decisions);
  // Rows that are no item stand below, each with its choice: here they would be told twice.
  const problems = reading.problems.filter(({ code }) => code !== "unknown_item");
  const doubtful = reading.items.filter(({ match }) => match.doubtful);
  const sure = reading.items.filter(({ match }) => !match.doubtful);
  const decisionOf = (row: { sheet: string; cell: string }) => decisions.get(placeKey(row));
  return (
    <div className="flex flex-col gap-8">
      <p className="font-bold">
        {said.found({
          sure: sure.length,
          doubtful: doubtful.length,
          unmatched: reading.unmatched.length,
          problems: problems.length,
        })}
      </p>
      <Part title={said.header.title}>
        <ImportHeader onTake={setTakesHeader} reading={reading} takes={takesHeader} />
      </Part>
      {doubtful.length > 0 && (
        <Part title={said.doubtful({ count: doubtful.length })}>
          <p>{said.doubtfulHint}</p>
          <ul className="border-t border-solid-gray-300">
            {doubtful.map((row) => (
              <RowDecision
                decision={decisionOf(row)}
                edition={edition}
                guess={row}
                key={placeKey(row)}
                onDecide={(itemKey) => decide(row, itemKey)}
                row={row}
              />
            ))}
          </ul>
        </Part>
      )}
      {reading.unmatched.length > 0 && (
        <Part title={said.unmatched({ count: reading.unmatched.length })}>
          <p>{said.unmatchedHint}</p>
          <ul className="border-t border-solid-gray-300">
            {reading.unmatched.map((row) => (
              <RowDecision
                decision={decisionOf(row) ?? null}
                edition={edition}
                guess={null}
                key={placeKey(row)}
                onDecide={(itemKey) => decide(row, itemKey)}
                row={row}
              />
            ))}
          </ul>
        </Part>
      )}
      {problems.length > 0 && (
        <Part title={said.problems({ count: problems.length })}>
          <ImportProblems problems={problems} />
        </Part>
      )}
      {sure.length > 0 && (
        <Part title={said.sure({ count: sure.length })}>
          <MatchedRows decisionOf={decisionOf} edition={edition} onDecide={decide} rows={sure} />
        </Part>
      )}
      <Apply
        choices={importChoices(reading, decisions)}
        outcome={outcome}
        preview={preview}
        takesHeader={takesHeader}
        view={view}
      />
    </div>
  );
}

function Apply(
  props: ImportPreviewViewProps & {
    readonly outcome: ReturnType<typeof importOutcome>;
    readonly choices: ReturnType<typeof importChoices>;
    readonly takesHeader: boolean;
  },
) {
  const { preview, view, outcome, choices, takesHeader } = props;
  const words = useWords();
  const toasts = useToasts();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { organizationId } = useMembership();
  const { import: said } = words.disclosure;
  const { id } = view.disclosure;
  const applying = useMutation({
    mutationFn: () =>
      callApi({
        path: `/disclosures/${id}/imports/${preview.id}/apply`,
        method: "POST",
        body: { choices, header: takesHeader },
        organizationId,
        view: z.object({ answers: z.int() }),
      }),
    onSuccess: async ({ answers }) => {
      // The draft goes on from what it is given: from before the import, it would show none of it.
      await queries.fetchQuery({ ...draftQuery(organizationId, id), staleTime: 0 });
      toasts.done(said.done({ count: answers }));
      await navigate({ to: "/disclosures/$disclosureId", params: { disclosureId: id } });
    },
  });
  const before = new Map(view.answers.map(({ itemKey, answer }) => [itemKey, answer]));
  const replaced = outcome.taken.filter(
    (key) => (before.get(key)?.value.type ?? "unanswered") !== "unanswered",
  ).length;
  const offReason =
    outcome.undecided > 0
      ? said.undecided({ count: outcome.undecided })
      : outcome.doubled.size > 0
        ? said.doubled({ count: outcome.doubled.size })
        : null;
  return (
    <section
      aria-label={said.submit}
      className="sticky bottom-0 z-10 flex flex-col gap-3 border-t-2 border-solid-gray-600 bg-white py-4"
    >
      <ProblemNotice error={applying.error} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="min-w-0 flex-1 basis-72 text-[0.9375rem] leading-160">
          <p>{said.will({ count: outcome.taken.length, replaced })}</p>
          {offReason && (
            <p aria-hidden="true" className="font-bold">
              {offReason}
            </p>
          )}
        </div>
        {outcome.undecided > 0 && (
          <Button icon={ArrowIcon} onClick={showFirstOpenRow}>
            {said.toOpenRow}
          </Button>
        )}
        <Button
          busy={applying.isPending}
          kind="primary"
          offReason={offReason}
          onClick={() => applying.mutate()}
        >
          {said.submit}
        </Button>
      </div>
    </section>
  );
}
