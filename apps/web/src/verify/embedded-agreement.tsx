import type { SealedAgreement } from "@bunkai/domain/agreement/read-sealed-agreement";
import { useWords } from "../language/use-words.ts";
import { MissingSeals } from "./missing-seals.tsx";

export type EmbeddedAgreementProps = {
  readonly agreement: SealedAgreement;
  /** Of the text as it is embedded. */
  readonly sha256: string;
};

/** What the document itself says it is, and whether everybody has signed who has to. */
export function EmbeddedAgreement({ agreement, sha256 }: EmbeddedAgreementProps) {
  const { embedded: texts } = useWords().verify;
  const { documentNumber, parties, rows, title } = agreement.content;
  const lines = [
    [texts.number, documentNumber],
    [texts.subject, title],
    [
      texts.parties,
      <ul key="parties">
        {parties.map(({ key, name, signs }) => (
          <li key={key}>{signs ? name : texts.notSigning({ name })}</li>
        ))}
      </ul>,
    ],
    [texts.rows, texts.rowCount({ count: rows.length })],
    [texts.hash, sha256],
  ] as const;
  return (
    <section className="flex flex-col gap-2">
      <h3 className="font-bold">{texts.title}</h3>
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[10rem_minmax(0,1fr)]">
        {lines.map(([label, value]) => (
          <div className="sm:col-span-2 sm:grid sm:grid-cols-subgrid" key={label}>
            <dt className="text-solid-gray-700">{label}</dt>
            <dd className="break-all">{value}</dd>
          </div>
        ))}
      </dl>
      <MissingSeals agreement={agreement} />
    </section>
  );
}
