import type { DisclosureView } from "@bunkai/domain/disclosure/disclosure-view";
import type { DraftSeen } from "@bunkai/domain/disclosure/draft-seen";
import {
  type Revision,
  revisionSchema,
  type Visibility,
  visibilitySchema,
} from "@bunkai/domain/disclosure/revision";
import type { RewrittenDraft } from "@bunkai/domain/paper/confirmed-letters";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useFreshFactor } from "../account/use-fresh-factor.tsx";
import { useMembership } from "../account/use-membership.ts";
import { callApi } from "../api.ts";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { offeringQuery } from "../offering/offering-queries.ts";
import { isProblem } from "../problem.ts";
import { Loaded } from "../shell/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { RadioField } from "../ui/choice-fields.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { useToasts } from "../ui/toasts.tsx";
import { dayText } from "./answer-text.ts";
import { confirmLetters, lettersQuery } from "./letter-queries.ts";
import { LettersPart } from "./letters-part.tsx";
import { revisionBefore } from "./revision-before.ts";
import { useAnswerTongue } from "./use-answer-tongue.ts";
import { WideningNotice } from "./widening-notice.tsx";

export type IssueDialogProps = {
  readonly view: Pick<DisclosureView, "disclosure" | "edition">;
  /** The draft as it stands on the screen: no other is issued. */
  readonly seen: DraftSeen;
  readonly answered: number;
  readonly unanswered: number;
  readonly onClose: () => void;
  /** Letters of the draft were replaced: it is shown as it is now. */
  readonly onRewritten: (rewritten: RewrittenDraft) => void;
};

/** Issues the draft, after saying what is fixed from now on, who sees it, and that nobody can undo it. */
export function IssueDialog(props: IssueDialogProps) {
  const { disclosure, edition } = props.view;
  const { issue } = useWords().disclosure;
  const { organizationId } = useMembership();
  const query = useQuery(offeringQuery(organizationId, disclosure.offeringId));
  return (
    <Dialog onClose={props.onClose} open title={issue.title}>
      <Loaded query={query}>
        {({ revisions }) => (
          <IssueForm {...props} before={revisionBefore(revisions, edition.key)} />
        )}
      </Loaded>
    </Dialog>
  );
}

/** What the sheet said last; null when it was never issued. */
type Before = { readonly before: Revision | null };

function IssueForm(props: IssueDialogProps & Before) {
  const { before, onClose, onRewritten, seen, view, ...counts } = props;
  const words = useWords();
  const place = { id: view.disclosure.id, organizationId: useMembership().organizationId };
  const letters = useQuery(lettersQuery(place, seen));
  const found = letters.data ?? [];
  const { issue } = words.disclosure;
  const [chosen, setChosen] = useState<Visibility | null>(null);
  // Who may read stays as it was, unless somebody says otherwise.
  const visibility = chosen ?? before?.visibility ?? "public";
  const fresh = useFreshFactor();
  const issuing = useIssuing(view, { visibility, seen }, { onClose, run: fresh.run });
  return (
    <div className="flex flex-col gap-5">
      <Fixed before={before} view={view} {...counts} />
      <ProblemNotice error={letters.error} />
      {found.length > 0 && (
        <LettersPart
          edition={view.edition}
          found={found}
          onConfirm={(confirmed) => confirmLetters(place, confirmed, seen)}
          onLeave={onClose}
          onRewritten={onRewritten}
        />
      )}
      <VisibilityField onChange={setChosen} value={visibility} />
      {before?.visibility === "onRequest" && visibility === "public" && (
        <WideningNotice before={before} />
      )}
      <p className="font-bold">{issue.forGood}</p>
      <ProblemNotice error={issuing.error}>
        <Existing error={issuing.error} />
        {isProblem(issuing.error, "draft_changed") && (
          <Button onClick={() => window.location.reload()}>{issue.reread}</Button>
        )}
      </ProblemNotice>
      <DialogActions>
        <Button onClick={onClose}>{words.shell.action.cancel}</Button>
        <Button
          busy={issuing.isPending || letters.isPending}
          kind="primary"
          offReason={found.length > 0 ? words.disclosure.file.letters.off : null}
          onClick={() => issuing.mutate()}
        >
          {issue.submit}
        </Button>
      </DialogActions>
      {fresh.dialog}
    </div>
  );
}

function VisibilityField(props: {
  readonly value: Visibility;
  readonly onChange: (next: Visibility) => void;
}) {
  const { issue, visibility } = useWords().disclosure;
  return (
    <RadioField
      choices={visibilitySchema.options.map((option) => ({
        value: option,
        label: visibility[option],
        hint: issue.visibilityHint[option],
      }))}
      legend={issue.visibility}
      name="visibility"
      onChange={(next) => props.onChange(visibilitySchema.catch("onRequest").parse(next))}
      value={props.value}
    />
  );
}

function useIssuing(
  { disclosure }: IssueDialogProps["view"],
  values: { readonly visibility: Visibility; readonly seen: DraftSeen },
  {
    onClose,
    run,
  }: Pick<IssueDialogProps, "onClose"> & Pick<ReturnType<typeof useFreshFactor>, "run">,
) {
  const words = useWords();
  const queries = useQueryClient();
  const toasts = useToasts();
  const navigate = useNavigate();
  const { organizationId } = useMembership();
  return useMutation({
    mutationFn: () =>
      run(() =>
        callApi({
          path: `/disclosures/${disclosure.id}/publish`,
          method: "POST",
          body: values,
          organizationId,
          view: revisionSchema,
        }),
      ),
    onSuccess: async (revision) => {
      toasts.done(words.disclosure.issue.done({ number: revision.number }));
      await Promise.all([
        queries.invalidateQueries({ queryKey: ["offering", organizationId] }),
        queries.invalidateQueries({ queryKey: ["offerings", organizationId] }),
        // The revision before is superseded from now on.
        queries.invalidateQueries({ queryKey: ["revision", organizationId] }),
      ]);
      onClose();
      await navigate({ to: "/revisions/$revisionId", params: { revisionId: revision.id } });
    },
  });
}

/** The way to the revision that says the same already. */
function Existing({ error }: { readonly error: unknown }) {
  const { disclosure } = useWords();
  if (!isProblem(error, "revision_unchanged")) return null;
  const { number, revisionId } = error.facts;
  return (
    <Link
      className="link"
      params={{ revisionId: String(revisionId) }}
      search={{}}
      to="/revisions/$revisionId"
    >
      {disclosure.issue.existing({ number: disclosure.number({ number: Number(number) }) })}
    </Link>
  );
}

/** Exactly what will stand for ever. */
function Fixed(props: Omit<IssueDialogProps, "onClose" | "onRewritten" | "seen"> & Before) {
  const { answered, before, unanswered, view } = props;
  const { disclosure, edition } = view;
  const words = useWords();
  const read = useBilingual();
  const tongue = useAnswerTongue();
  const { issue } = words.disclosure;
  const number = (before?.number ?? 0) + 1;
  const { header } = disclosure;
  const lines = [
    [issue.sheet, read(edition.title)],
    [issue.number, words.disclosure.number({ number })],
    ...edition.header.map(({ key, label }) => {
      const value = header[key] ?? "";
      return [read(label), key === "createdOn" && value ? dayText(value, tongue) : value] as const;
    }),
    [issue.answers, issue.answerCount({ answered, unanswered })],
  ] as const;
  return (
    <div className="flex flex-col gap-2">
      <p>{issue.fixes}</p>
      <dl className="rounded-8 bg-solid-gray-50 px-4 py-3 text-[0.9375rem] leading-160">
        {lines
          .filter(([, text]) => text)
          .map(([label, text]) => (
            <div className="grid gap-x-4 sm:grid-cols-[9rem_1fr]" key={label}>
              <dt className="text-solid-gray-700">{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      {before?.state === "current" && (
        <p>{issue.supersedes({ number: words.disclosure.number({ number: before.number }) })}</p>
      )}
    </div>
  );
}
