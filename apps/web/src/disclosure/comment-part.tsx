import { type ItemComment, itemCommentTextSchema } from "@bunkai/domain/disclosure/item-comment";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { useMembership } from "../account/use-membership.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Form } from "../ui/form.tsx";
import { Moment } from "../ui/moment.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextAreaField } from "../ui/text-area-field.tsx";
import { useDeedForm } from "../ui/use-deed-form.ts";
import {
  commentOnItem,
  commentsQuery,
  resolveComments,
  type TeamPlace,
} from "./authoring-queries.ts";

export type CommentPartProps = {
  readonly disclosureId: string;
  readonly itemKey: string;
  /** The comments on this item, the oldest first. */
  readonly comments: readonly ItemComment[];
};

/** What the members write to each other about an item: open comments in sight, resolved ones folded. */
export function CommentPart({ disclosureId, itemKey, comments }: CommentPartProps) {
  const { comment: said } = useWords().disclosure.authoring;
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  const place: TeamPlace = { id: disclosureId, organizationId };
  const reread = () =>
    queries.invalidateQueries({ queryKey: commentsQuery(organizationId, disclosureId).queryKey });
  const open = comments.filter(({ resolvedAt }) => resolvedAt === null);
  const resolved = comments.filter(({ resolvedAt }) => resolvedAt !== null);
  const resolving = useMutation({
    mutationFn: () =>
      resolveComments(
        place,
        itemKey,
        open.map(({ id }) => id),
      ),
    onSuccess: reread,
  });
  const form = useDeedForm(
    z.strictObject({ text: itemCommentTextSchema }),
    ({ text }) => commentOnItem(place, itemKey, text),
    () => void reread(),
  );
  return (
    <section
      aria-label={said.title}
      className="flex flex-col gap-3 border-t border-solid-gray-300 pt-3"
    >
      <div>
        <h3 className="text-[0.9375rem] font-bold">{said.title}</h3>
        <p className="text-[0.8125rem] leading-150 text-solid-gray-700">{said.lead}</p>
      </div>
      {resolved.length > 0 && (
        <details>
          <summary className="text-[0.875rem]">{said.older({ count: resolved.length })}</summary>
          <Comments comments={resolved} />
        </details>
      )}
      <Comments comments={open} />
      <ProblemNotice error={form.problem ?? resolving.error} />
      <Form errors={form.errors} key={comments.length} onSubmit={form.submit}>
        <TextAreaField label={said.field} name="text" rows={2} />
        <div className="flex flex-wrap gap-2">
          <Button busy={form.busy} size="small" type="submit">
            {open.length > 0 ? said.reply : said.add}
          </Button>
          {open.length > 0 && (
            <Button
              busy={resolving.isPending}
              kind="quiet"
              onClick={() => resolving.mutate()}
              size="small"
            >
              {said.resolve}
            </Button>
          )}
        </div>
      </Form>
    </section>
  );
}

function Comments({ comments }: { readonly comments: readonly ItemComment[] }) {
  const { comment: said } = useWords().disclosure.authoring;
  if (comments.length === 0) return null;
  return (
    <ol className="flex flex-col gap-2">
      {comments.map(({ at, authorName, id, resolvedByName, text }) => (
        <li className="rounded-8 bg-solid-gray-50 px-3 py-2 text-[0.875rem] leading-150" key={id}>
          <p className="flex flex-wrap justify-between gap-x-3 text-solid-gray-800">
            <b>{authorName}</b>
            <Moment at={at} />
          </p>
          <p className="whitespace-pre-wrap break-words">{text}</p>
          {resolvedByName && (
            <p className="text-solid-gray-700">{said.resolved({ name: resolvedByName })}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
