import type { AuditFinding } from "@bunkai/proof/audit/audit-finding";
import { useMembership } from "../account/use-membership.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { useMomentText } from "../ui/moment.tsx";
import { Notice } from "../ui/notice.tsx";
import { Part } from "../ui/page.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { ProgressBar } from "../ui/progress-bar.tsx";
import { Term } from "../ui/term.tsx";
import { useRecompute, type Verdict } from "./use-recompute.ts";

const FINDINGS_SHOWN_MAX = 50;

/** Recomputes the chain in this browser and says what came out. */
export function RecomputePanel() {
  const words = useWords();
  const { organizationId } = useMembership();
  const recompute = useRecompute(organizationId);
  const { progress } = recompute;
  return (
    <Part
      action={
        <Button busy={recompute.isPending} onClick={() => recompute.mutate()}>
          {words.audit.recompute.start}
        </Button>
      }
      title={<Term meaning={words.audit.term.chain}>{words.audit.recompute.title}</Term>}
    >
      <p className="max-w-[48em] text-[0.9375rem] leading-160 text-solid-gray-800">
        {words.audit.recompute.lead}
      </p>
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

function VerdictNotice({ verdict: { report, isWhole, known } }: { readonly verdict: Verdict }) {
  const words = useWords();
  const momentText = useMomentText();
  const { verdict } = words.audit;
  const { events, findings, head } = report;
  return (
    <Notice
      announce={isWhole ? "status" : "alert"}
      title={isWhole ? verdict.whole({ events }) : verdict.broken({ findings: findings.length })}
      tone={isWhole ? "success" : "error"}
    >
      {head && <p>{verdict.head(head)}</p>}
      {isWhole && known && (
        <p>
          {verdict.known({ sequence: known.sequence, seenAt: momentText(known.seenAt, "minute") })}
        </p>
      )}
      {findings.length > 0 && <Findings findings={findings.slice(0, FINDINGS_SHOWN_MAX)} />}
      {!isWhole && <p className="mt-1">{verdict.whatToDo}</p>}
    </Notice>
  );
}

function Findings({ findings }: { readonly findings: readonly AuditFinding[] }) {
  const words = useWords();
  return (
    <ul className="mt-1 list-disc pl-5">
      {findings.map((finding) => (
        <li key={`${finding.kind}-${finding.sequence}`}>
          {words.audit.finding[finding.kind]({
            sequence: finding.sequence,
            sequenceLast: "sequenceLast" in finding ? finding.sequenceLast : finding.sequence,
          })}
        </li>
      ))}
    </ul>
  );
}
