import { readAuditWitness, type WitnessReading } from "@bunkai/proof/audit/audit-witness";
import { ProofError } from "@bunkai/proof/proof-error";
import PaperclipIcon from "lucide-react/icons/paperclip";
import { useId, useState } from "react";
import { useMembership } from "../account/use-membership.ts";
import { useWords } from "../language/use-words.ts";
import { buttonStyle } from "../ui/button-style.ts";

/** Takes the statements that other organisations have handed over. They are read here, and sent nowhere. */
export function WitnessField({
  onRead,
}: {
  readonly onRead: (witnesses: readonly WitnessReading[]) => void;
}) {
  const words = useWords();
  const { witness } = words.audit;
  const { organizationId } = useMembership();
  const [fault, setFault] = useState<string | null>(null);
  const [names, setNames] = useState<readonly string[]>([]);
  const faultId = useId();
  const read = async (files: readonly File[]) => {
    setNames(files.map(({ name }) => name));
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
      <label
        className={`${buttonStyle({ kind: "quiet", size: "normal" })} max-w-full text-left whitespace-normal! has-focus-visible:outline-4 has-focus-visible:outline-black`}
      >
        <input
          accept="application/json,.json"
          aria-describedby={faultId}
          className="sr-only"
          multiple={true}
          onChange={({ currentTarget }) => void read([...(currentTarget.files ?? [])])}
          type="file"
        />
        <PaperclipIcon aria-hidden="true" className="size-4" />
        {witness.choose}
      </label>
      {names.length > 0 && (
        <p className="text-[0.9375rem] wrap-anywhere">{names.join(words.account.listSeparator)}</p>
      )}
      <p aria-live="polite" className="text-[0.9375rem] text-error-2" id={faultId}>
        {fault}
      </p>
    </div>
  );
}
