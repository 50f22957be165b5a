import type { Contract, ContractAnnex } from "@bunkai/domain/contract/contract";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { agreementQuery } from "../agreement/agreement-queries.ts";
import { useWords } from "../language/use-words.ts";
import { BasisNotice } from "../responsibility/basis-notice.tsx";
import { Button } from "../ui/button.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { Moment } from "../ui/moment.tsx";
import { DetachDialog } from "./detach-dialog.tsx";

/** The agreements annexed to a contract, each with its hash and a clause that refers to it. */
export function AnnexList({ contract }: { readonly contract: Contract }) {
  const { annexes } = useWords().contract;
  if (contract.annexes.length === 0) {
    return <p className="text-solid-gray-800">{annexes.empty}</p>;
  }
  return (
    <ul className="flex flex-col gap-4">
      {contract.annexes.map((annex) => (
        <li
          className="flex flex-col gap-3 rounded-8 border border-solid-gray-420 px-4 py-4"
          key={annex.agreementId}
        >
          <Annex annex={annex} />
          <AnnexBasis annex={annex} />
          <Clause annex={annex} />
          <DetachAction annex={annex} contract={contract} />
        </li>
      ))}
    </ul>
  );
}

type AnnexProps = { readonly annex: ContractAnnex };

function Annex({ annex }: AnnexProps) {
  const { annexes } = useWords().contract;
  const { agreementId, attachedAt, contentSha256, documentNumber, title } = annex;
  return (
    <div>
      <p className="font-bold">
        <Link className="link" params={{ agreementId }} to="/agreements/$agreementId">
          {title}
        </Link>
        <span className="ml-4 font-normal">{documentNumber}</span>
      </p>
      <dl className="mt-1 text-[0.9375rem] leading-160">
        <div className="flex flex-wrap gap-x-3">
          <dt className="text-solid-gray-700">{annexes.hash}</dt>
          <dd className="flex items-start gap-1">
            <code className="font-mono text-[0.875rem] break-all">{contentSha256}</code>
            <CopyButton label={annexes.copyHash({ number: documentNumber })} text={contentSha256} />
          </dd>
        </div>
        <div className="flex flex-wrap gap-x-3">
          <dt className="text-solid-gray-700">{annexes.attachedAt}</dt>
          <dd>
            <Moment at={attachedAt} />
          </dd>
        </div>
      </dl>
    </div>
  );
}

/** Whether the agreement still rests on what the vendor says today. */
function AnnexBasis({ annex: { agreementId } }: AnnexProps) {
  const { organizationId } = useMembership();
  const { data } = useQuery(agreementQuery(organizationId, agreementId));
  return data ? <BasisNotice isFixed matrixId={data.agreement.matrixId} /> : null;
}

/** The way back for what was attached by mistake. */
function DetachAction({ annex, contract }: AnnexProps & { readonly contract: Contract }) {
  const { detach } = useWords().contract;
  const offReason = useReasonOff()("contract.write");
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="flex justify-end">
      <Button
        aria-label={detach.openOf({ number: annex.documentNumber })}
        offReason={offReason}
        onClick={() => setOpen(true)}
        size="small"
      >
        {detach.open}
      </Button>
      {isOpen && <DetachDialog annex={annex} contract={contract} onClose={() => setOpen(false)} />}
    </div>
  );
}

/** A sentence for the contract itself, ready to be pasted. */
function Clause({ annex }: AnnexProps) {
  const { clause } = useWords().contract;
  const { contentSha256, documentNumber, title } = annex;
  const text = clause.text({
    title,
    number: documentNumber,
    hash: contentSha256,
  });
  return (
    <section className="rounded-4 bg-solid-gray-50 px-4 py-3">
      <div className="flex items-center justify-between gap-2">
        <h3 className="font-bold">{clause.title}</h3>
        <CopyButton label={clause.copy({ number: documentNumber })} text={text} />
      </div>
      <p className="text-[0.875rem] text-solid-gray-700">{clause.lead}</p>
      <p className="mt-2 text-[0.9375rem] leading-160 break-all whitespace-pre-line">{text}</p>
    </section>
  );
}
