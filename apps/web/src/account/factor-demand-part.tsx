import type { Organization } from "@bunkai/domain/account/organization";
import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { Part } from "../ui/page.tsx";
import { Tag } from "../ui/tag.tsx";
import { FactorDemandDialog } from "./factor-demand-dialog.tsx";
import { MissingFactor } from "./missing-factor.tsx";
import { useReasonOff } from "./use-reason-off.ts";

/** Whether the organisation demands two factors of all, and the switch for administrators. */
export function FactorDemandPart({ organization }: { readonly organization: Organization }) {
  const { demand } = useWords().secondFactor;
  const [isAsking, setAsking] = useState(false);
  const offReason = useReasonOff()("organization.demandSecondFactor");
  const isOn = organization.demandsSecondFactor;
  return (
    <Part title={demand.title}>
      <div className="flex flex-col items-start gap-3">
        <Tag tone={isOn ? "good" : "plain"}>{isOn ? demand.on : demand.off}</Tag>
        <p className="max-w-[48em]">{demand.lead}</p>
        <Button offReason={offReason} onClick={() => setAsking(true)}>
          {isOn ? demand.end : demand.begin}
        </Button>
        {offReason && (
          <p aria-hidden="true" className="text-[0.875rem] leading-150 text-solid-gray-700">
            {offReason}
          </p>
        )}
        <MissingFactor deed="organization.demandSecondFactor" />
      </div>
      {isAsking && (
        <FactorDemandDialog onClose={() => setAsking(false)} organization={organization} />
      )}
    </Part>
  );
}
