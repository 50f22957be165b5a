import type { Matrix } from "@bunkai/domain/responsibility/matrix";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMembership } from "../account/use-membership.ts";
import { agreementsOfMatrixQuery } from "../agreement/agreement-queries.ts";
import { WithdrawnNotice } from "../agreement/withdrawn-notice.tsx";
import { useWords } from "../language/use-words.ts";

/** Why a matrix that was fixed is talked about again: the newest text of it was taken back. */
export function Withdrawn({ matrix }: { readonly matrix: Matrix }) {
  const { withdraw } = useWords().agreement;
  const { organizationId } = useMembership();
  const { data: versions } = useQuery(agreementsOfMatrixQuery(organizationId, matrix));
  const [newest] = versions ?? [];
  if (matrix.state === "fixed" || !newest) return null;
  const { documentNumber, id, version } = newest;
  return (
    <WithdrawnNotice agreement={newest} parties={matrix.parties}>
      <Link className="link" params={{ agreementId: id }} to="/agreements/$agreementId">
        {withdraw.goVersion({ number: documentNumber, version })}
      </Link>
    </WithdrawnNotice>
  );
}
