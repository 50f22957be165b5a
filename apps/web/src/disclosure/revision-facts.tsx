import type { Edition } from "@bunkai/domain/catalog/edition";
import type { Revision, RevisionContent } from "@bunkai/domain/disclosure/revision";
import type { ReactNode } from "react";
import { useBilingual } from "../language/use-bilingual.ts";
import { useWords } from "../language/use-words.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { Moment } from "../ui/moment.tsx";
import { Term } from "../ui/term.tsx";
import { dayText } from "./answer-text.ts";
import { useAnswerTongue } from "./use-answer-tongue.ts";

export type RevisionFactsProps = {
  readonly revision: Revision;
  readonly edition: Edition;
  readonly content: RevisionContent | null;
};

/** The head of an issued sheet: its form, its fields, when it was issued, its hash. */
export function RevisionFacts({ revision, edition, content }: RevisionFactsProps) {
  const words = useWords();
  const read = useBilingual();
  const tongue = useAnswerTongue();
  const { fact } = words.disclosure.revision;
  const fields = content
    ? edition.header.map(({ key, label }): [string, ReactNode] => {
        const value = content.header[key];
        return [read(label), value && key === "createdOn" ? dayText(value, tongue) : value];
      })
    : [];
  const lines: readonly (readonly [string, ReactNode])[] = [
    [fact.form, read(edition.title)],
    ...fields,
    [fact.issuedAt, <Moment at={revision.issuedAt} key="at" />],
  ];
  return (
    <dl className="border-t border-solid-gray-300">
      {lines
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <Line key={label} label={label}>
            {value}
          </Line>
        ))}
      <Line label={<Term meaning={words.disclosure.term.sha256}>{fact.sha256}</Term>}>
        <span className="flex items-start gap-1">
          <code className="font-mono text-[0.875rem] [overflow-wrap:anywhere]">
            {revision.sha256}
          </code>
          <CopyButton label={words.disclosure.revision.copyHash} text={revision.sha256} />
        </span>
      </Line>
    </dl>
  );
}

function Line({ label, children }: { readonly label: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="grid gap-x-6 border-b border-solid-gray-300 py-2 sm:grid-cols-[12rem_1fr]">
      <dt className="font-bold">{label}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
