import type { StoredChainReport } from "@bunkai/proof/audit/verify-stored-chain";
import { useWords } from "../language/use-words.ts";
import { useMomentText } from "../ui/moment.tsx";
import { Notice } from "../ui/notice.tsx";
import { nameFieldText } from "./entry-text.ts";
import type { Verdict } from "./use-recompute.ts";

const FINDINGS_SHOWN_MAX = 50;
const RECORDS_NAMED_MAX = 10;

type Finding = StoredChainReport["findings"][number];
type Erased = Extract<Finding, { kind: "name_erased" }>;
type Trouble = Exclude<Finding, Erased>;

/** What came out of a recomputation: whether all is well, what was checked, and what was found. */
export function VerdictNotice({ verdict: { isWhole, known, report } }: { verdict: Verdict }) {
  const { verdict } = useWords().audit;
  const momentText = useMomentText();
  const { events, findings, head, names } = report;
  const erased = findings.filter(isErased);
  const troubles = findings.filter((finding) => !isErased(finding));
  const counts = { events, names: names.kept + names.altered };
  return (
    <Notice
      announce={isWhole ? "status" : "alert"}
      title={
        isWhole ? verdict.whole(counts) : verdict.broken({ ...counts, findings: troubles.length })
      }
      tone={isWhole ? "success" : "error"}
    >
      <Troubles troubles={troubles.slice(0, FINDINGS_SHOWN_MAX)} />
      {!isWhole && <p className="mt-1">{verdict.whatToDo}</p>}
      {isWhole && <Checked />}
      {erased.length > 0 && <ErasedNames erased={erased} />}
      {head && <p className="mt-1 wrap-anywhere">{verdict.head(head)}</p>}
      {isWhole && known && (
        <p>
          {verdict.known({ sequence: known.sequence, seenAt: momentText(known.seenAt, "minute") })}
        </p>
      )}
    </Notice>
  );
}

function Checked() {
  const { checked } = useWords().audit.verdict;
  return (
    <>
      <p>{checked.title}</p>
      <ul className="list-disc pl-5">
        {[checked.content, checked.order, checked.names, checked.copy].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

function ErasedNames({ erased }: { readonly erased: readonly Erased[] }) {
  const words = useWords();
  const sequences = [...new Set(erased.map(({ sequence }) => sequence))];
  const listed = sequences.slice(0, RECORDS_NAMED_MAX).join(words.account.listSeparator);
  const records = sequences.length > RECORDS_NAMED_MAX ? `${listed}…` : listed;
  return <p className="mt-1">{words.audit.verdict.erased({ names: erased.length, records })}</p>;
}

function Troubles({ troubles }: { readonly troubles: readonly Trouble[] }) {
  const words = useWords();
  if (troubles.length === 0) return null;
  return (
    <ul className="mt-1 list-disc pl-5">
      {troubles.map((finding) => {
        const { kind, sequence } = finding;
        const field = "field" in finding ? finding.field : "";
        const sequenceLast = "sequenceLast" in finding ? finding.sequenceLast : sequence;
        const name = nameFieldText(field, words);
        return (
          <li key={`${kind}-${sequence}-${field}`}>
            {words.audit.finding[kind]({ sequence, sequenceLast, name })}
          </li>
        );
      })}
    </ul>
  );
}

function isErased(finding: Finding): finding is Erased {
  return finding.kind === "name_erased";
}
