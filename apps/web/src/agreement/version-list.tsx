import type { Matrix } from "@bunkai/domain/responsibility/matrix";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMembership } from "../account/use-membership.ts";
import { useWords } from "../language/use-words.ts";
import { Moment } from "../ui/moment.tsx";
import { Part } from "../ui/page.tsx";
import { agreementsOfMatrixQuery } from "./agreement-queries.ts";
import { AgreementStateTag } from "./agreement-state-tag.tsx";

export type VersionListProps = {
  readonly matrix: Pick<Matrix, "id" | "state">;
  /** The version on the page, which needs no link to itself. */
  readonly shownId?: string;
};

/** Every text that was fixed from a matrix with its state, and why it was taken back; nothing while there are no others. */
export function VersionList({ matrix, shownId }: VersionListProps) {
  const { withdraw } = useWords().agreement;
  const { organizationId } = useMembership();
  const { data: versions = [] } = useQuery(agreementsOfMatrixQuery(organizationId, matrix));
  if (versions.every(({ id, withdrawal }) => id === shownId || (!shownId && !withdrawal))) {
    return null;
  }
  return (
    <Part title={withdraw.versions}>
      <ul className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
        {versions.map(({ documentNumber, fixedAt, id, state, version, withdrawal }) => {
          const text = withdraw.goVersion({ number: documentNumber, version });
          return (
            <li className="flex flex-col gap-1 py-3" key={id}>
              <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
                {id === shownId ? (
                  <strong>{withdraw.version({ number: documentNumber, version })}</strong>
                ) : (
                  <Link className="link" params={{ agreementId: id }} to="/agreements/$agreementId">
                    {text}
                  </Link>
                )}
                <AgreementStateTag state={state} />
                <Moment at={fixedAt} />
              </p>
              {withdrawal && (
                <p className="text-[0.9375rem] leading-160 whitespace-pre-line">
                  {withdraw.reasonLine({ reason: withdrawal.reason })}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
