import type { AgreementContent } from "@bunkai/domain/agreement/agreement";
import { useTongue } from "../language/use-words.ts";
import { assignmentLines, inChargeText } from "../responsibility/assignment-lines.ts";

export type AgreementRowProps = {
  readonly row: AgreementContent["rows"][number];
  readonly parties: AgreementContent["parties"];
};

/** One duty of an agreement: number, sentence, who carries it, and all else that was agreed. */
export function AgreementRow({ row, parties }: AgreementRowProps) {
  const { language, words } = useTongue();
  const lines = assignmentLines(row.assignment, parties, words);
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-solid-gray-300 py-2 text-[0.9375rem] leading-160 sm:grid-cols-[3rem_minmax(0,4fr)_minmax(0,3fr)_minmax(0,3fr)]">
      <span className="text-solid-gray-700 tabular-nums">{row.dutyKey}</span>
      <span>{row.text[language]}</span>
      <span>
        <span className="mr-2 text-solid-gray-700 sm:sr-only">
          {words.responsibility.field.inCharge}
        </span>
        <strong>{inChargeText(row.assignment, parties, words)}</strong>
      </span>
      {lines.length > 0 && (
        <dl>
          {lines.map(({ label, text }) => (
            <div className="flex gap-2" key={label}>
              <dt className="shrink-0 text-solid-gray-700">{label}</dt>
              <dd className="whitespace-pre-line">{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
