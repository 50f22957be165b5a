import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { useWords } from "../language/use-words.ts";
import { matrixQuery } from "../responsibility/responsibility-queries.ts";
import { Button } from "../ui/button.tsx";
import type { AgreementView } from "./agreement-queries.ts";
import { WithdrawAgreementDialog } from "./withdraw-agreement-dialog.tsx";

export type WithdrawActionProps = {
  readonly view: AgreementView;
  /** The text is withdrawn, and the page knows it. */
  readonly onDone: () => void;
};

/** The way back from a fixed text in which somebody reads a mistake, while signatures are missing. */
export function WithdrawAction({ view, onDone }: WithdrawActionProps) {
  const { sign, withdraw } = useWords().agreement;
  const { organizationId } = useMembership();
  const role = useReasonOff()("agreement.withdraw");
  const matrix = useQuery(matrixQuery(organizationId, view.agreement.matrixId));
  const [isOpen, setOpen] = useState(false);
  const my = matrix.data?.matrix.myParty;
  const notNeeded = my && !view.agreement.signersNeeded.includes(my) ? sign.off.notNeeded : null;
  return (
    <div className="[&>button]:max-sm:w-full">
      <Button offReason={role ?? notNeeded} onClick={() => setOpen(true)}>
        {withdraw.open}
      </Button>
      {isOpen && (
        <WithdrawAgreementDialog onClose={() => setOpen(false)} onDone={onDone} view={view} />
      )}
    </div>
  );
}
