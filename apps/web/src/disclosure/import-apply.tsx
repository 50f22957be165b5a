import type { ImportChoice } from "@bunkai/domain/workbook/decide-import";
import type { ImportOutcome } from "@bunkai/domain/workbook/import-outcome";
import { useMutation } from "@tanstack/react-query";
import ArrowIcon from "lucide-react/icons/arrow-up";
import { z } from "zod";
import { useMembership } from "../account/use-membership.ts";
import { callApi } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { rowChange } from "./import-difference.ts";
import { showFirstOpenRow, showImportRow } from "./import-row-anchor.ts";
import type { ImportTarget } from "./import-target.ts";
import type { ImportPreview } from "./read-workbook.ts";

export type ImportApplyProps = {
  readonly preview: ImportPreview;
  readonly target: ImportTarget;
  readonly outcome: ImportOutcome;
  readonly choices: readonly ImportChoice[];
  readonly takesHeader: boolean;
};

/** The press that takes a workbook over, what it will do, and what stands in its way. */
export function ImportApply(props: ImportApplyProps) {
  const { preview, target, outcome, choices, takesHeader } = props;
  const words = useWords();
  const toasts = useToasts();
  const { organizationId } = useMembership();
  const { import: said } = words.disclosure;
  const applying = useMutation({
    mutationFn: () =>
      callApi({
        path: `${target.basePath}/imports/${preview.id}/apply`,
        method: "POST",
        body: { choices, header: takesHeader },
        organizationId,
        view: z.object({ answers: z.int() }),
      }),
    onSuccess: async ({ answers }) => {
      toasts.done(said.done({ count: answers }));
      await target.onApplied();
    },
  });
  const replaced = outcome.taken.filter((row) => {
    const { kind } = rowChange(target.answers, row);
    return kind === "typed" || kind === "replaces";
  }).length;
  const undecidedCount = outcome.undecided.length;
  const [clash] = [...outcome.doubled.values()].flat();
  const offReason =
    undecidedCount > 0
      ? said.undecided({ count: undecidedCount })
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
        {undecidedCount > 0 && (
          <Button icon={ArrowIcon} onClick={showFirstOpenRow}>
            {said.toOpenRow}
          </Button>
        )}
        {undecidedCount === 0 && clash && (
          <Button icon={ArrowIcon} onClick={() => showImportRow(clash)}>
            {said.toDoubledRow}
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
