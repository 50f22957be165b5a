import type { WitnessReading } from "@bunkai/proof/audit/audit-witness";
import { useState } from "react";
import { useMembership } from "../account/use-membership.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Part } from "../ui/page.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { ProgressBar } from "../ui/progress-bar.tsx";
import { Term } from "../ui/term.tsx";
import { useRecompute } from "./use-recompute.ts";
import { VerdictNotice } from "./verdict-notice.tsx";
import { WitnessField } from "./witness-field.tsx";

/** Recomputes the chain in this browser and says what came out. */
export function RecomputePanel() {
  const words = useWords();
  const { organizationId } = useMembership();
  const recompute = useRecompute(organizationId);
  const [witnesses, setWitnesses] = useState<readonly WitnessReading[]>([]);
  const { progress } = recompute;
  return (
    <Part
      action={
        <Button busy={recompute.isPending} onClick={() => recompute.mutate(witnesses)}>
          {words.audit.recompute.start}
        </Button>
      }
      title={<Term meaning={words.audit.term.chain}>{words.audit.recompute.title}</Term>}
    >
      <p className="max-w-[48em] text-[0.9375rem] leading-160 text-solid-gray-800">
        {words.audit.recompute.lead}
      </p>
      <WitnessField onRead={setWitnesses} />
      {progress && (
        <ProgressBar
          label={words.audit.recompute.running}
          percent={progress.all === 0 ? null : Math.floor((progress.loaded / progress.all) * 100)}
          text={`${progress.loaded} / ${progress.all}`}
        />
      )}
      <ProblemNotice error={recompute.error} />
      {recompute.data && !recompute.isPending && <VerdictNotice verdict={recompute.data} />}
    </Part>
  );
}
