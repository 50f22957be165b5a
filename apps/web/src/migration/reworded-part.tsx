import type { DraftAnswer } from "@bunkai/domain/disclosure/disclosure";
import type { MigrationView } from "@bunkai/domain/disclosure/migration";
import type { RewordedEntry } from "@bunkai/domain/disclosure/migration-receipt";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { AnswerFace } from "../disclosure/answer-face.tsx";
import { AnswerSayings } from "../disclosure/answer-sayings.tsx";
import { confirmAnswers } from "../disclosure/authoring-queries.ts";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Part } from "../ui/page.tsx";
import { Tag } from "../ui/tag.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { MigratedItem } from "./migrated-item.tsx";
import { itemsOf } from "./migration-parts.tsx";
import { migrationQuery } from "./migration-queries.ts";

/** Items whose question changed: the old question and answer beside what is proposed, with one press to confirm it. */
export function RewordedPart({ view }: { readonly view: MigrationView }) {
  const words = useWords();
  const answerOf = new Map(view.answers.map((answer) => [answer.itemKey, answer]));
  const entries = view.migration.receipt.reworded;
  const waiting = entries.filter(({ toKey }) => isWaiting(answerOf.get(toKey))).length;
  return (
    <Part
      action={waiting > 0 && <Tag tone="attention">{words.migration.left({ count: waiting })}</Tag>}
      title={words.migration.part.reworded({ count: entries.length })}
    >
      {entries.length === 0 ? (
        <p className="text-solid-gray-700">{words.migration.lack.reworded}</p>
      ) : (
        <ul className="border-t border-solid-gray-300">
          {entries.map((entry) => (
            <Reworded
              answer={answerOf.get(entry.toKey)}
              entry={entry}
              key={entry.toKey}
              view={view}
            />
          ))}
        </ul>
      )}
    </Part>
  );
}

/** Something was filled in, and nobody has confirmed it or said something else. */
function isWaiting(answer: DraftAnswer | undefined): boolean {
  return answer?.origin?.isConfirmed === false && answer.answer.value.type !== "unanswered";
}

type RewordedProps = {
  readonly answer: DraftAnswer | undefined;
  readonly entry: RewordedEntry;
  readonly view: MigrationView;
};

function Reworded({ answer, entry, view }: RewordedProps) {
  const words = useWords();
  const item = itemsOf(view.toEdition).get(entry.toKey);
  return (
    <MigratedItem
      disclosureId={view.migration.disclosureId}
      item={item}
      tags={
        <span className="flex flex-wrap gap-1.5">
          {entry.reasons.map((reason) => (
            <Tag key={reason}>{words.migration.reason[reason]}</Tag>
          ))}
          <StateTag answer={answer} />
        </span>
      }
    >
      <div className="grid gap-3 text-[0.9375rem] leading-160 md:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-2 border-l-4 border-solid-gray-300 pl-3">
          <span className="text-[0.8125rem] text-solid-gray-700">{words.migration.before}</span>
          <Before entry={entry} view={view} />
        </div>
        <div className="flex min-w-0 flex-col items-start gap-2 border-l-4 border-key-900 pl-3">
          <span className="text-[0.8125rem] text-solid-gray-700">{words.migration.proposed}</span>
          {entry.proposed && item ? (
            <>
              <AnswerFace answer={entry.proposed} item={item} />
              <AnswerSayings answer={entry.proposed} />
            </>
          ) : (
            <p>{words.migration.noProposal}</p>
          )}
          {answer && isWaiting(answer) && <Confirm answer={answer} view={view} />}
        </div>
      </div>
    </MigratedItem>
  );
}

function StateTag({ answer }: { readonly answer: DraftAnswer | undefined }) {
  const { state } = useWords().migration;
  if (!answer || answer.answer.value.type === "unanswered") {
    return <Tag tone="attention">{state.open}</Tag>;
  }
  if (isWaiting(answer)) return <Tag tone="attention">{state.waiting}</Tag>;
  return <Tag tone="good">{answer.origin ? state.confirmed : state.answered}</Tag>;
}

function Before({ entry, view }: Pick<RewordedProps, "entry" | "view">) {
  const words = useWords();
  const read = useBilingual();
  const items = itemsOf(view.fromEdition);
  return entry.fromKeys.map((key) => {
    const item = items.get(key);
    const said = entry.before.find(({ fromKey }) => fromKey === key);
    return (
      item && (
        <div className="flex flex-col gap-1" key={key}>
          <p>{read(item.text)}</p>
          {said ? (
            <>
              <AnswerFace answer={said.answer} item={item} />
              <AnswerSayings answer={said.answer} />
            </>
          ) : (
            <span className="text-solid-gray-700">{words.migration.unsaid}</span>
          )}
        </div>
      )
    );
  });
}

function Confirm({ answer, view }: { readonly answer: DraftAnswer; readonly view: MigrationView }) {
  const { origin } = useWords().disclosure.authoring;
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  const toasts = useToasts();
  const id = view.migration.disclosureId;
  const confirming = useMutation({
    mutationFn: () =>
      confirmAnswers({ place: `/disclosures/${id}`, organizationId }, [
        { itemKey: answer.itemKey, version: answer.version },
      ]),
    onSuccess: (confirmed) =>
      confirmed.length > 0
        ? toasts.done(origin.done({ count: confirmed.length }))
        : toasts.failed(origin.passedOver({ count: 1 })),
    onError: (error) => toasts.refused(error),
    onSettled: () => queries.invalidateQueries(migrationQuery(organizationId, id)),
  });
  return (
    <Button
      busy={confirming.isPending}
      offReason={useReasonOff()("disclosure.write")}
      onClick={() => confirming.mutate()}
      size="small"
    >
      {origin.confirm}
    </Button>
  );
}
