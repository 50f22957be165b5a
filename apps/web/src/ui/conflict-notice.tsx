import { useWords } from "../language/use-words.ts";
import { Notice } from "./notice.tsx";

export type ConflictNoticeProps = { readonly mine: string; readonly theirs: string };

/** Somebody else saved first: both values, and what the buttons below will do. */
export function ConflictNotice({ mine, theirs }: ConflictNoticeProps) {
  const words = useWords();
  return (
    <Notice announce="alert" title={words.error.edit_conflict.title} tone="warning">
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-4">
        <dt>{words.shell.conflict.theirs}</dt>
        <dd className="font-bold">{theirs}</dd>
        <dt>{words.shell.conflict.mine}</dt>
        <dd className="font-bold">{mine}</dd>
      </dl>
      <p className="mt-1">{words.shell.conflict.decide}</p>
    </Notice>
  );
}
