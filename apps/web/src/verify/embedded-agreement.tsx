import { agreementContentSchema } from "@bunkai/domain/agreement/agreement";
import { findUnsealedParties } from "@bunkai/domain/agreement/find-unsealed-parties";
import type { PdfVerdict } from "@bunkai/proof/pdf/verify-pdf";
import { useWords } from "../language/use-words.ts";

export type EmbeddedAgreementProps = Pick<PdfVerdict, "embedded" | "signatures">;

/** What the document itself says it is, and whether everybody has signed who has to. */
export function EmbeddedAgreement({ embedded, signatures }: EmbeddedAgreementProps) {
  const words = useWords();
  const { embedded: texts } = words.verify;
  const content = agreementContentSchema.safeParse(embedded?.value);
  if (!embedded || !content.success) return <p className="text-solid-gray-800">{texts.none}</p>;
  const { documentNumber, parties, rows, title } = content.data;
  const missing = findUnsealedParties(content.data, signatures);
  const separator = words.account.listSeparator;
  const lines = [
    [texts.number, documentNumber],
    [texts.subject, title],
    [texts.parties, parties.map(({ name }) => name).join(separator)],
    [texts.rows, texts.rowCount({ count: rows.length })],
    [texts.hash, embedded.sha256],
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
      <p className="font-bold">
        {missing === null
          ? texts.unjudged
          : missing.length === 0
            ? texts.allSealed
            : texts.missing({ names: missing.map(({ name }) => name).join(separator) })}
      </p>
    </section>
  );
}
