import type { HeadSource } from "@bunkai/proof/audit/head-evidence";
import type { SealFault } from "@bunkai/proof/audit/verify-signed-heads";
import type { StoredChainReport } from "@bunkai/proof/audit/verify-stored-chain";
import { useWords } from "../language/use-words.ts";
import { useMomentText } from "../ui/moment.tsx";
import { Notice } from "../ui/notice.tsx";
import { nameFieldText, shortIdOf } from "./entry-text.ts";
import type { Verdict } from "./use-recompute.ts";

const FINDINGS_SHOWN_MAX = 50;
const RECORDS_NAMED_MAX = 10;

type Finding = StoredChainReport["findings"][number];
type Erased = Extract<Finding, { kind: "name_erased" }>;
type Trouble = Exclude<Finding, Erased>;

/** What came out of a recomputation: whether all is well, what was checked, and what was found. */
export function VerdictNotice(props: { readonly verdict: Verdict }) {
  const { isWhole, known, report, signed } = props.verdict;
  const { verdict } = useWords().audit;
  const momentText = useMomentText();
  const { events, findings, head, names } = report;
  const erased = findings.filter(isErased);
  const troubles = findings.filter((finding) => !isErased(finding));
  const counts = { events, names: names.kept + names.altered };
  const faults = signed?.faults ?? [];
  return (
    <Notice
      announce={isWhole ? "status" : "alert"}
      title={
        isWhole
          ? verdict.whole(counts)
          : verdict.broken({ ...counts, findings: troubles.length + faults.length })
      }
      tone={isWhole ? "success" : "error"}
    >
      <Troubles faults={faults} troubles={troubles.slice(0, FINDINGS_SHOWN_MAX)} />
      {!isWhole && <p className="mt-1">{verdict.whatToDo}</p>}
      {isWhole && <Checked verdict={props.verdict} />}
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

/** What was held against what, in plain words, and what was not. */
function Checked({ verdict: { signed, witnesses } }: { readonly verdict: Verdict }) {
  const words = useWords();
  const { checked, noSignatures, unsealed } = words.audit.verdict;
  const { seals = 0, stamps = 0 } = signed ?? {};
  const authorities = (signed?.authorities ?? []).join(words.account.listSeparator);
  const texts = [
    ...[checked.content, checked.order, checked.names, checked.copy],
    ...(seals > 0 ? [checked.sealed({ heads: seals })] : []),
    ...(stamps > 0 ? [checked.stamped({ heads: stamps, authorities })] : []),
    ...witnesses.map(({ events, organizationId }) =>
      checked.witnessed({ events, organization: shortIdOf(organizationId) }),
    ),
  ];
  return (
    <>
      <p>{checked.title}</p>
      <ul className="list-disc pl-5">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {seals === 0 && <p className="mt-1">{signed ? unsealed : noSignatures}</p>}
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

function Troubles(props: {
  readonly troubles: readonly Trouble[];
  readonly faults: readonly SealFault[];
}) {
  const { faults, troubles } = props;
  const words = useWords();
  const sourceText = useSourceText();
  if (troubles.length + faults.length === 0) return null;
  return (
    <ul className="mt-1 list-disc pl-5">
      {troubles.map((finding) => {
        const { kind, sequence } = finding;
        const field = "field" in finding ? finding.field : "";
        const sequenceLast = "sequenceLast" in finding ? finding.sequenceLast : sequence;
        const source = "source" in finding ? sourceText(finding.source) : "";
        const name = nameFieldText(field, words);
        return (
          <li key={`${kind}-${sequence}-${field}-${source}`}>
            {words.audit.finding[kind]({ sequence, sequenceLast, name, source })}
          </li>
        );
      })}
      {faults.map(({ kind, sequence }) => (
        <li key={`${kind}-${sequence}`}>{words.audit.verdict.sealFault[kind]({ sequence })}</li>
      ))}
    </ul>
  );
}

/** Who knew where the chain once stood. */
function useSourceText(): (source: HeadSource) => string {
  const { source: texts } = useWords().audit;
  const momentText = useMomentText();
  return (source) => {
    if (source.kind === "seen") return texts.seen;
    if (source.kind === "sealed") return texts.sealed({ at: momentText(source.at, "minute") });
    const organization = shortIdOf(source.organizationId);
    return texts.counterpart({ organization, sequence: source.sequence });
  };
}

function isErased(finding: Finding): finding is Erased {
  return finding.kind === "name_erased";
}
