import type { Assignment } from "@bunkai/domain/responsibility/assignment";
import { useWords } from "../language/use-words.ts";
import { assignmentLines, inChargeText } from "./assignment-lines.ts";
import type { NamedParty } from "./party-names.ts";

export type AssignmentFactsProps = {
  readonly assignment: Assignment;
  readonly parties: readonly NamedParty[];
};

/** All that an assignment says, label by label. */
export function AssignmentFacts({ assignment, parties }: AssignmentFactsProps) {
  const words = useWords();
  const lines = [
    {
      label: words.responsibility.field.inCharge,
      text: inChargeText(assignment, parties, words),
    },
    ...assignmentLines(assignment, parties, words),
  ];
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
      {lines.map(({ label, text }) => (
        <div className="col-span-2 grid grid-cols-subgrid" key={label}>
          <dt className="text-solid-gray-700">{label}</dt>
          <dd className="whitespace-pre-line">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
