import type { AgreementContent } from "@bunkai/domain/agreement/agreement";
import { phases } from "@bunkai/domain/catalog/duty";
import { partyLines } from "@bunkai/language/party-lines";
import { type ReactNode, useId } from "react";
import { useTongue } from "../language/use-words.ts";
import { Moment } from "../ui/moment.tsx";
import { AgreementRow } from "./agreement-row.tsx";
import { levelText } from "./level-text.ts";

export type AgreementTextProps = {
  readonly content: AgreementContent;
  readonly contentSha256: string;
};

/** The whole text of an agreement, part by part as it is printed; on a phone one row below the other. */
export function AgreementText({ content, contentSha256 }: AgreementTextProps) {
  const { words } = useTongue();
  const { paper } = words.agreement;
  return (
    <article className="flex flex-col gap-6 rounded-8 border border-solid-gray-420 px-4 py-5 sm:px-6">
      <Facts content={content} />
      <Section title={paper.rowsTitle}>
        <p className="text-solid-gray-700">{paper.unofficial}</p>
        {phases.map((phase) => {
          const rows = content.rows.filter((row) => row.phase === phase);
          if (rows.length === 0) return null;
          return (
            <section className="mt-2" key={phase}>
              <h4 className="border-b border-solid-gray-600 pb-1 font-bold">
                {words.responsibility.phase[phase]}
              </h4>
              <ol>
                {rows.map((row) => (
                  <AgreementRow key={row.dutyKey} parties={content.parties} row={row} />
                ))}
              </ol>
            </section>
          );
        })}
      </Section>
      <Levels content={content} />
      <Basis content={content} />
      <Section title={paper.hashTitle}>
        <p>{paper.hashExplained}</p>
        <code className="font-mono text-[0.875rem] break-all">{contentSha256}</code>
      </Section>
    </article>
  );
}

function Section(props: { readonly title: string; readonly children: ReactNode }) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="flex flex-col gap-2">
      <h3 className="text-[1.125rem] font-bold" id={headingId}>
        {props.title}
      </h3>
      {props.children}
    </section>
  );
}

type PartProps = { readonly content: AgreementContent };

function Facts({ content }: PartProps) {
  const { words } = useTongue();
  const { paper } = words.agreement;
  const { partyKind, serviceType } = words.responsibility;
  const { name, serviceType: service, versionLabel } = content.offering;
  const facts = [
    [paper.documentNumber, content.documentNumber],
    [paper.fixedAt, <Moment at={content.fixedAt} key="at" precision="second" />],
    [paper.subject, `${name} ${versionLabel} ${serviceType[service]}`],
    [
      paper.parties,
      <ul key="parties">
        {content.parties.map((party) => (
          <li key={party.key}>
            {paper.party({ name: party.name, kind: partyKind[party.kind], signs: party.signs })}
            {partyLines(party, words).map((line) => (
              <span className="block pl-4 font-normal" key={line}>
                {line}
              </span>
            ))}
          </li>
        ))}
      </ul>,
    ],
  ] as const;
  return (
    <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[8rem_minmax(0,1fr)]">
      {facts.map(([label, value]) => (
        <div className="sm:col-span-2 sm:grid sm:grid-cols-subgrid" key={label}>
          <dt className="text-solid-gray-700">{label}</dt>
          <dd className="font-bold">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Levels({ content: { levels } }: PartProps) {
  const { language, words } = useTongue();
  const { paper } = words.agreement;
  return (
    <Section title={paper.levelsTitle}>
      {levels.length === 0 ? (
        <p>{paper.noLevels}</p>
      ) : (
        <ul>
          {levels.map((level) => (
            <li
              className="grid gap-x-6 border-b border-solid-gray-300 py-2 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,2fr)]"
              key={level.itemKey}
            >
              <span>{level.text[language]}</span>
              <span className="font-bold">{levelText(level, language, words)}</span>
              {level.note && <span className="whitespace-pre-line">{level.note}</span>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Basis({ content: { basis } }: PartProps) {
  const { paper } = useTongue().words.agreement;
  return (
    <Section title={paper.basisTitle}>
      {basis.length === 0 ? (
        <p>{paper.noBasis}</p>
      ) : (
        <ul>
          {basis.map((one) => (
            <li className="break-all whitespace-pre-line" key={one.revisionId}>
              {paper.basis(one)}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
