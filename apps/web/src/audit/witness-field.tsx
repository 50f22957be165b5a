import { readAuditWitness, type WitnessReading } from "@bunkai/proof/audit/audit-witness";
import { ProofError } from "@bunkai/proof/proof-error";
import { useId, useState } from "react";
import { useMembership } from "../account/use-membership.ts";
import { useWords } from "../language/use-words.ts";

/** Takes the statements that other organisations have handed over. They are read here, and sent nowhere. */
export function WitnessField({
  onRead,
}: {
  readonly onRead: (witnesses: readonly WitnessReading[]) => void;
}) {
  const { witness } = useWords().audit;
  const { organizationId } = useMembership();
  const [fault, setFault] = useState<string | null>(null);
  const [inputId, faultId] = [useId(), useId()];
  const read = async (files: readonly File[]) => {
    try {
      const readings = await Promise.all(
        files.map(async (file) => readAuditWitness(await file.text())),
      );
      const isOwn = readings.every(({ about }) => about === organizationId);
      setFault(isOwn ? null : witness.otherOrganization);
      onRead(isOwn ? readings : []);
    } catch (error) {
      if (!(error instanceof ProofError)) throw error;
      setFault(witness.unreadable);
      onRead([]);
    }
  };
  return (
    <div className="flex flex-col items-start gap-1 print:hidden">
      <label className="text-[0.9375rem] font-bold" htmlFor={inputId}>
        {witness.choose}
      </label>
      <input
        accept="application/json,.json"
        aria-describedby={faultId}
        aria-invalid={fault !== null}
        className="max-w-full text-[0.9375rem]"
        id={inputId}
        multiple={true}
        onChange={({ currentTarget }) => void read([...(currentTarget.files ?? [])])}
        type="file"
      />
      <p aria-live="polite" className="text-[0.9375rem] text-error-2" id={faultId}>
        {fault}
      </p>
    </div>
  );
}
