import type { Contract } from "@bunkai/domain/contract/contract";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import LinkIcon from "lucide-react/icons/link";
import { useState } from "react";
import { useFacilities, useFacilityNames } from "../account/use-facilities.ts";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { useWords } from "../language/use-words.ts";
import { LoadedPage } from "../shell/loaded-page.tsx";
import { Button } from "../ui/button.tsx";
import { Page, Part } from "../ui/page.tsx";
import { Tag } from "../ui/tag.tsx";
import { AnnexList } from "./annex-list.tsx";
import { AttachDialog } from "./attach-dialog.tsx";
import { ChangeContractDialog } from "./contract-dialog.tsx";
import { contractQuery } from "./contract-queries.ts";
import { useDayText, usePeriodText } from "./use-day-text.ts";

/** One contract record: what it says, and the agreements annexed to it. */
export function ContractPage() {
  const { contractId } = useParams({ from: "/frame/member/contracts/$contractId" });
  const { organizationId } = useMembership();
  const query = useQuery(contractQuery(organizationId, contractId));
  return <LoadedPage query={query}>{(contract) => <Record contract={contract} />}</LoadedPage>;
}

function Record({ contract }: { readonly contract: Contract }) {
  const { annexes, attach, change, facts, kind } = useWords().contract;
  const [dialog, setDialog] = useState<"attach" | "change" | null>(null);
  const offReason = useReasonOff()("contract.write");
  const close = () => setDialog(null);
  return (
    <Page
      action={
        <Button
          icon={LinkIcon}
          kind="primary"
          offReason={offReason}
          onClick={() => setDialog("attach")}
        >
          {attach.open}
        </Button>
      }
      offReason={offReason}
      state={<Tag>{kind[contract.kind]}</Tag>}
      title={contract.title}
    >
      <Part
        action={
          <Button offReason={offReason} onClick={() => setDialog("change")} size="small">
            {change.open}
          </Button>
        }
        title={facts}
      >
        <Facts contract={contract} />
      </Part>
      <Part title={annexes.title}>
        <AnnexList contract={contract} />
      </Part>
      {dialog === "change" && <ChangeContractDialog contract={contract} onClose={close} />}
      {dialog === "attach" && <AttachDialog contract={contract} onClose={close} />}
    </Page>
  );
}

function Facts({ contract }: { readonly contract: Contract }) {
  const words = useWords();
  const { field } = words.contract;
  const hasFacilities = useFacilities().length > 0;
  const facilityNames = useFacilityNames();
  const { facilityId } = contract;
  const named = facilityId ? facilityNames([facilityId]) : words.facility.whole;
  const facility = hasFacilities ? named : null;
  const dayText = useDayText();
  const periodText = usePeriodText();
  const facts = [
    [field.number, contract.number],
    [words.facility.field.facility, facility],
    [field.counterparty, contract.counterparty],
    [field.period, periodText(contract)],
    [field.noticeBy, contract.noticeBy && dayText(contract.noticeBy)],
    [field.note, contract.note],
  ] as const;
  return (
    <dl className="max-w-180 border-t border-solid-gray-300">
      {facts.map(
        ([label, value]) =>
          value && (
            <div
              className="grid gap-x-6 border-b border-solid-gray-300 py-3 sm:grid-cols-[12rem_1fr]"
              key={label}
            >
              <dt className="font-bold">{label}</dt>
              <dd className="whitespace-pre-line">{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
