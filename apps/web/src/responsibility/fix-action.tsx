import type { Matrix } from "@bunkai/domain/responsibility/matrix";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { agreementsOfMatrixQuery } from "../agreement/agreement-queries.ts";
import { useIsGuest } from "../guest/use-is-guest.ts";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { buttonStyle } from "../ui/button-style.ts";
import { FixDialog } from "./fix-dialog.tsx";
import { partyNames } from "./party-names.ts";
import type { TalkedRow } from "./talked-row.ts";

export type FixActionProps = { readonly matrix: Matrix; readonly rows: readonly TalkedRow[] };

/** The one primary deed of a matrix: fix the content; once that is done, the way to the agreement. */
export function FixAction({ matrix, rows }: FixActionProps) {
  const { fix } = useWords().responsibility;
  const [isOpen, setOpen] = useState(false);
  const offReason = useFixOff(matrix, rows);
  const isGuest = useIsGuest();
  // Stays while the dialog that has just fixed it leads to the agreement.
  if (matrix.state === "fixed" && !isOpen) return <AgreementLink matrix={matrix} />;
  // Whoever has invited the guest fixes it.
  if (isGuest) return null;
  return (
    <>
      <Button kind="primary" offReason={offReason} onClick={() => setOpen(true)}>
        {fix.open}
      </Button>
      {isOpen && (
        <FixDialog matrix={matrix} onClose={() => setOpen(false)} rowCount={rows.length} />
      )}
    </>
  );
}

/** Why the content cannot be fixed: the role, or rows that are not agreed and who must act. */
export function useFixOff(matrix: Matrix, rows: readonly TalkedRow[]): string | null {
  const words = useWords();
  const role = useReasonOff()("agreement.fix");
  const isGuest = useIsGuest();
  if (matrix.state === "fixed" || isGuest) return null;
  if (role) return role;
  const open = rows.filter(({ state }) => state !== "agreed");
  if (open.length === 0) return null;
  const turn = matrix.parties
    .map(({ key }) => key)
    .filter((key) => open.some((row) => row.turn.includes(key)));
  return words.responsibility.fix.off({
    count: open.length,
    names: partyNames(turn, matrix.parties, words),
  });
}

function AgreementLink({ matrix }: { readonly matrix: Matrix }) {
  const { talk } = useWords().responsibility;
  const { organizationId } = useMembership();
  const { data: agreements } = useQuery(agreementsOfMatrixQuery(organizationId, matrix));
  const agreement = agreements?.find(({ state }) => state !== "withdrawn");
  if (!agreement) return null;
  return (
    <Link
      className={buttonStyle({ kind: "primary", size: "normal" })}
      params={{ agreementId: agreement.id }}
      to="/agreements/$agreementId"
    >
      {talk.goAgreement}
    </Link>
  );
}
