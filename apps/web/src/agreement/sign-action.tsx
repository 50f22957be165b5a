import { mayDo } from "@bunkai/domain/account/deed";
import { useQuery } from "@tanstack/react-query";
import PenIcon from "lucide-react/icons/pen-line";
import { useState } from "react";
import { membersQuery } from "../account/account-queries.ts";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { useWords } from "../language/use-words.ts";
import { matrixQuery } from "../responsibility/responsibility-queries.ts";
import { Button } from "../ui/button.tsx";
import type { AgreementView } from "./agreement-queries.ts";
import { SignDialog } from "./sign-dialog.tsx";
import { useDocumentCheck } from "./use-document-check.ts";

export type SignActionProps = {
  readonly view: AgreementView;
  /** Why it cannot be signed, see `useSignOff`. */
  readonly offReason: string | null;
  /** The agreement is signed, and the page knows it. */
  readonly onDone: () => void;
};

/** The one primary deed of an agreement while signatures are missing. */
export function SignAction({ view, offReason, onDone }: SignActionProps) {
  const { sign } = useWords().agreement;
  const [isOpen, setOpen] = useState(false);
  if (view.agreement.state !== "signing") return null;
  return (
    <>
      <Button icon={PenIcon} kind="primary" offReason={offReason} onClick={() => setOpen(true)}>
        {sign.open}
      </Button>
      {isOpen && <SignDialog onClose={() => setOpen(false)} onDone={onDone} view={view} />}
    </>
  );
}

/** Why the person cannot sign now, and who can; null: go ahead. */
export function useSignOff(view: AgreementView): string | null {
  const { off } = useWords().agreement.sign;
  const { organizationId, roles } = useMembership();
  const role = useReasonOff()("agreement.sign");
  const who = useSigners();
  const check = useDocumentCheck(view);
  const matrix = useQuery(matrixQuery(organizationId, view.agreement.matrixId));
  const my = matrix.data?.matrix.myParty;
  const { signatures, signersNeeded } = view.agreement;
  if (my && !signersNeeded.includes(my)) return off.notNeeded;
  if (my && signatures.some(({ partyKey }) => partyKey === my)) return off.signed;
  if (role) return mayDo("agreement.sign", roles) ? role : `${role} ${who}`;
  if (!my || check.isPending) return off.checking;
  return check.data === "same" ? null : off.mismatch;
}

/** Who of the organisation may sign. */
function useSigners(): string {
  const words = useWords();
  const { off } = words.agreement.sign;
  const { organizationId, organizationKind } = useMembership();
  const { data: members = [] } = useQuery({
    ...membersQuery(organizationId),
    // A guest is alone in the seat.
    enabled: organizationKind !== "guest",
  });
  const signers = members.filter(({ roles }) => mayDo("agreement.sign", roles));
  return signers.length === 0
    ? off.nobody
    : off.who({ names: signers.map(({ name }) => name).join(words.account.listSeparator) });
}
