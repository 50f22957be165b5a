import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { callApi, nothing } from "../api.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Part } from "../ui/page.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { type ColumnDraft, columnDraftOf, correctionOf } from "./column-draft.ts";
import { LayoutColumns } from "./layout-columns.tsx";
import type { ImportPreview } from "./read-workbook.ts";

export type LayoutPartProps = {
  readonly preview: ImportPreview;
  readonly editionKey: string;
  /** Sends the same file once more. */
  readonly onReread: () => void;
};

/** Lets a person say which columns hold what, and forget what was said of a layout before. */
export function LayoutPart({ editionKey, onReread, preview }: LayoutPartProps) {
  const { layout: said } = useWords().disclosure.import;
  const { layout, reading } = preview;
  const [drafts, setDrafts] = useState<ReadonlyMap<number, ColumnDraft>>(new Map());
  const { forgetting, remembering } = useLayoutMoves({ editionKey, onReread, preview });
  const roleReason = useReasonOff()("layout.remember");
  const spoken = [...drafts].flatMap(([index, draft]) => {
    const table = reading.tables[index];
    return table ? [correctionOf(table, draft)] : [];
  });
  const corrections = spoken.flatMap((one) => one ?? []);
  const offReason =
    roleReason ??
    (drafts.size === 0 ? said.unchanged : corrections.length < spoken.length ? said.missing : null);
  const isRemembered = layout.columns.length + layout.choiceCount > 0;
  return (
    <Part title={said.title}>
      {isRemembered && (
        <div className="flex flex-wrap items-center gap-4">
          <p>{said.remembered({ columns: layout.columns.length, choices: layout.choiceCount })}</p>
          <Button
            busy={forgetting.isPending}
            offReason={roleReason}
            onClick={() => forgetting.mutate()}
          >
            {said.forget}
          </Button>
        </div>
      )}
      <details open={reading.problems.some(({ code }) => code === "answers_in_notes")}>
        <summary className="link w-fit cursor-pointer">{said.open}</summary>
        <div className="mt-3 flex flex-col gap-4">
          <p>{said.hint}</p>
          {reading.tables.map((table, index) => (
            <LayoutColumns
              draft={drafts.get(index) ?? columnDraftOf(table)}
              key={`${table.sheet} ${table.headerRow}`}
              onChange={(draft) => setDrafts(new Map(drafts).set(index, draft))}
              table={table}
            />
          ))}
          <div>
            <Button
              busy={remembering.isPending}
              offReason={offReason}
              onClick={() => remembering.mutate(corrections)}
            >
              {said.reread}
            </Button>
          </div>
        </div>
      </details>
      <ProblemNotice error={remembering.error ?? forgetting.error} />
    </Part>
  );
}

function useLayoutMoves({ editionKey, onReread, preview }: LayoutPartProps) {
  const { organizationId } = useMembership();
  const { columns: before, fingerprint } = preview.layout;
  const path = `/layouts/${editionKey}/${fingerprint}` as const;
  const remembering = useMutation({
    mutationFn: (corrections: typeof before) => {
      // Of other tables, what was said before holds on.
      const kept = before.filter((old) =>
        corrections.every((one) => one.sheet !== old.sheet || one.headerRow !== old.headerRow),
      );
      const body = { columns: [...kept, ...corrections] };
      return callApi({ path, method: "PUT", body, organizationId, view: nothing });
    },
    onSuccess: onReread,
  });
  const forgetting = useMutation({
    mutationFn: () => callApi({ path, method: "DELETE", organizationId, view: nothing }),
    onSuccess: onReread,
  });
  return { forgetting, remembering };
}
